package org.jenjang.contracts.vocabulary;

import java.util.List;

/**
 * What to beware of when a report is handed on.
 *
 * @param danger whether life may be in danger
 * @param keepFrom codes of the institutions and units that the reporter does not want to handle it, since it is about them
 */
public record Care(boolean danger, List<String> keepFrom) {

    public Care {
        keepFrom = List.copyOf(keepFrom);
    }
}
