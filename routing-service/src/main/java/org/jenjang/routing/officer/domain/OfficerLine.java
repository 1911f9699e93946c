package org.jenjang.routing.officer.domain;

import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.routing.listfile.domain.LineFault;

/**
 * One line of a file of officers, nothing checked.
 *
 * @param number of the line in the file, from 1
 * @param institution code of the institution; empty for the one for which the file is loaded
 */
public record OfficerLine(int number, String institution, OfficerDraft draft) implements Redacted {

    /** What is wrong with a field of this line. */
    FieldError fault(FieldError error) {
        return new FieldError(LineFault.field(number), error.code(), error.arguments());
    }

    @Override
    public String toString() {
        return "OfficerLine[" + number + "]";
    }
}
