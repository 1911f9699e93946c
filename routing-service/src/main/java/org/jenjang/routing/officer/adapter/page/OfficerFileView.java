package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * A file of officers: what is wrong with it, or who would be appointed.
 *
 * @param faults beside the lines in which they stand
 * @param fresh who would be appointed
 * @param checked whether the file was found right
 */
record OfficerFileView(
        String institution, String name, FilledForm form, List<Fault> faults, List<Fresh> fresh, boolean checked, String back) {

    /** Something wrong; {@code line} and {@code text} are empty when it concerns the whole file. */
    record Fault(String id, String line, String text, String sentence) {}

    /** Somebody to be appointed. */
    record Fresh(String name, String email, String office) {}
}
