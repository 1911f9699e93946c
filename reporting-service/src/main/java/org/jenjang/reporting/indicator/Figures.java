package org.jenjang.reporting.indicator;

/**
 * The indicators of a group of reports. How each is counted stands in {@link FigureSql}.
 *
 * @param reports how many were received
 * @param overdue how many are open with a limit that passed unmet
 * @param followedUp of those handed to an institution, how many have heard at least one word of an agency
 * @param onTimeFirst of those whose limit for a first response was met or missed, how many met it
 * @param onTimeResolve of those whose limit for an answer was met or missed, how many met it
 * @param hoursToFirst from the first hand-over to the first response
 * @param hoursToAnswer from receipt to the first answer
 * @param confirmed of the closed ones, those that the reporter closed
 * @param automatic of the closed ones, those that closed because the reporter kept silent
 * @param returned of those handed to an institution, how many were returned as not its own
 * @param escalated of those handed to an institution, how many have climbed at least one tier
 */
public record Figures(
        int reports,
        int overdue,
        Share followedUp,
        Share onTimeFirst,
        Share onTimeResolve,
        Spread hoursToFirst,
        Spread hoursToAnswer,
        Share confirmed,
        Share automatic,
        Share returned,
        Share escalated,
        Satisfaction satisfaction,
        Backlog backlog) {

    /** The same, without what tells of so few reports that an officer could know whose they are. */
    Figures unlessFew() {
        return new Figures(reports, overdue, followedUp.unlessFew(), onTimeFirst.unlessFew(), onTimeResolve.unlessFew(),
                hoursToFirst.unlessFew(), hoursToAnswer.unlessFew(), confirmed.unlessFew(), automatic.unlessFew(),
                returned.unlessFew(), escalated.unlessFew(), satisfaction.unlessFew(), backlog);
    }
}
