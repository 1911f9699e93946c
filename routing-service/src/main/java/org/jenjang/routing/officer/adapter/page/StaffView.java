package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * Everybody of an institution, as the page shows it.
 *
 * @param findHref where somebody or another institution is looked for; empty for who has only his own
 * @param warnings what needs a look, with what it means
 * @param addHref where somebody is appointed; empty for who may not
 * @param done what was just done; empty for nothing
 */
record StaffView(
        String title, String findHref, FilledForm find, List<Warning> warnings, Posts posts,
        List<Member> gone, String addHref, String fileHref, String done, String doneMeans) {

    /** Something that needs a look. */
    record Warning(String what, String means) {}

    /**
     * All posts, or those that were looked for.
     *
     * @param many whether there are so many that they are folded, and that somebody may want to look for one
     * @param found how many were found; empty when nothing was looked for
     * @param href link to all of them
     */
    record Posts(boolean many, FilledForm form, String institution, String found, String href, List<Part> parts) {}

    /** Posts that are filled equally well, a page of them. */
    record Part(String title, List<Group> groups, Parts.Pages pages) {}

    /**
     * One post with who holds it.
     *
     * @param id anchor of the post on the page
     * @param unfolded whether it is unfolded at first, where it can be folded
     * @param next what to do about it; empty when all is well or somebody else has to
     */
    record Group(String id, String title, boolean unfolded, Mark mark, String open, List<Member> members, String next, String nextHref) {}

    /** One person. */
    record Member(String href, String name, String facts, List<Mark> marks) {}

    /** A mark with an icon and a word. */
    record Mark(String kind, String label) {}
}
