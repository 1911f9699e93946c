package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * Everybody of an institution, as the page shows it.
 *
 * @param findHref where somebody or another institution is looked for; empty for who has only his own
 * @param warnings what needs a look, with what it means
 * @param addHref where somebody is appointed; empty for who may not
 * @param done what was just done; empty for nothing
 */
record StaffView(
        String title, String findHref, FilledForm find, List<Warning> warnings, List<Group> groups,
        List<Member> gone, String addHref, String fileHref, String done, String doneMeans) {

    /** Something that needs a look. */
    record Warning(String what, String means) {}

    /**
     * One post with who holds it.
     *
     * @param id anchor of the post on the page
     * @param next what to do about it; empty when all is well or somebody else has to
     */
    record Group(String id, String title, Mark mark, String open, List<Member> members, String next, String nextHref) {}

    /** One person. */
    record Member(String href, String name, String facts, List<Mark> marks) {}

    /** A mark with an icon and a word. */
    record Mark(String kind, String label) {}
}
