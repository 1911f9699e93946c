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
 * @param unreachable of the closed ones, those that closed although no notice of the answer had reached the reporter
 * @param reopened of those that were ever closed, how many were opened again
 * @param linked of all, how many follow another report of the same matter
 * @param returned of those handed to an institution, how many were returned as not its own
 * @param arbitrated of those handed to an institution, about how many the tier above had to decide who must answer
 * @param escalated of those handed to an institution, how many have climbed at least one tier
 * @param promisesBroken of those for which an agency has promised a date, how many saw one pass without an answer
 * @param handedOver of those handed to an institution, how many the Ombudsman has as well
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
        Share unreachable,
        Share reopened,
        Share linked,
        Share returned,
        Share arbitrated,
        Share escalated,
        Share promisesBroken,
        Share handedOver,
        Satisfaction satisfaction,
        Backlog backlog) {

    /** The same, without what tells of so few reports that an officer could know whose they are. */
    Figures unlessFew() {
        return new Figures(reports, overdue, followedUp.unlessFew(), onTimeFirst.unlessFew(), onTimeResolve.unlessFew(),
                hoursToFirst.unlessFew(), hoursToAnswer.unlessFew(), confirmed.unlessFew(), automatic.unlessFew(),
                unreachable.unlessFew(), reopened.unlessFew(), linked.unlessFew(), returned.unlessFew(),
                arbitrated.unlessFew(), escalated.unlessFew(), promisesBroken.unlessFew(), handedOver.unlessFew(),
                satisfaction.unlessFew(), backlog);
    }
}
