package org.jenjang.intake.submission.domain;

/**
 * Which of his rights the reporter has made use of. It is kept beside what is heard from the offices, so that one who
 * asks twice before they have heard of it does not get twice what the law gives once.
 *
 * @param reopenings how often he asked for a closed case to be opened again
 * @param reopenedClosing the closing, counted from 1, after which he asked last; 0 for none
 * @param archiveObjected whether he has objected to the report being archived
 * @param ombudsman whether he has taken it to the Ombudsman
 */
public record Spent(int reopenings, int reopenedClosing, boolean archiveObjected, boolean ombudsman) {

    /** Nothing yet. */
    public static final Spent NONE = new Spent(0, 0, false, false);

    Spent reopened(int closing) {
        return new Spent(reopenings + 1, closing, archiveObjected, ombudsman);
    }

    Spent objected() {
        return new Spent(reopenings, reopenedClosing, true, ombudsman);
    }

    Spent toOmbudsman() {
        return new Spent(reopenings, reopenedClosing, archiveObjected, true);
    }
}
