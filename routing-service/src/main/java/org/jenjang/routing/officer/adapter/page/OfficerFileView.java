package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.routing.listfile.FileForm;

/**
 * A file of officers: what is wrong with it, or who would be appointed.
 *
 * @param file the file itself, or what is wrong with it
 * @param fresh who would be appointed
 * @param checked whether the file was found right
 */
record OfficerFileView(
        String institution, String name, FileForm file, List<Fresh> fresh, boolean checked, String back) {

    /** Somebody to be appointed. */
    record Fresh(String name, String email, String office) {}
}
