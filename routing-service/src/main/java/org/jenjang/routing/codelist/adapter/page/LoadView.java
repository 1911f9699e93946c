package org.jenjang.routing.codelist.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * The form for a file.
 *
 * @param faults what is wrong with the file that was sent, line by line
 * @param refusal why it was not loaded although nothing is wrong with it; empty when it was not refused
 */
record LoadView(FilledForm form, List<Fault> faults, String refusal) {

    /**
     * Something wrong with a file.
     *
     * @param line its number; empty when it is about the file as a whole
     * @param text what stands in that line
     */
    record Fault(String id, String line, String text, String sentence) {}
}
