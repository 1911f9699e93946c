package org.jenjang.response.handling.domain;

/**
 * What clings to a complaint, whoever has it.
 *
 * @param danger whether life was said to be in danger
 * @param ombudsman whether the Ombudsman has the case as well; the answer is owed all the same
 * @param finding whether the reporter has withdrawn and what he alleges is examined without him
 */
public record Marks(boolean danger, boolean ombudsman, boolean finding) {

    /** Nothing. */
    public static final Marks NONE = new Marks(false, false, false);

    Marks inDanger() {
        return new Marks(true, ombudsman, finding);
    }

    Marks atOmbudsman() {
        return new Marks(danger, true, finding);
    }

    Marks withoutReporter() {
        return new Marks(danger, ombudsman, true);
    }
}
