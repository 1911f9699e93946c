package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What a person can do with a case, in the order in which a desk offers it. */
public enum OfficerAction {
    START,
    PROGRESS,
    QUESTION,
    PROMISE,
    ANSWER,
    GIVE_BACK,
    APPROVE,
    REFUSE;

    /** What somebody in this capacity could do at this moment. */
    public static Set<OfficerAction> possible(Handling now, Capacity capacity, Instant at) {
        return switch (capacity) {
            case LEAD -> byLead(now, at);
            case HELPER -> now instanceof Handling.InProgress ? Set.of(PROGRESS) : Set.of();
            case APPROVER -> now instanceof Handling.AwaitsApproval ? Set.of(APPROVE, REFUSE) : Set.of();
            case READER -> Set.of();
        };
    }

    private static Set<OfficerAction> byLead(Handling now, Instant at) {
        return switch (now) {
            case Handling.Received(Assignment task) -> less(EnumSet.of(START, ANSWER, GIVE_BACK), task, at);
            case Handling.InProgress(Assignment task, Setback setback) -> {
                Set<OfficerAction> all = less(EnumSet.of(PROGRESS, QUESTION, PROMISE, ANSWER, GIVE_BACK), task, at);
                if (setback != null) {
                    all.remove(GIVE_BACK);
                }
                yield all;
            }
            case Handling.Unassigned _, Handling.AwaitsApproval _, Handling.Answered _, Handling.GivenBack _,
                    Handling.Ended _ -> Set.of();
        };
    }

    private static Set<OfficerAction> less(Set<OfficerAction> all, Assignment task, Instant at) {
        if (GiveBackRules.bound(task, at).isPresent()) {
            all.remove(GIVE_BACK);
        }
        if (task.standing().promises() >= Standing.MOST_PROMISES) {
            all.remove(PROMISE);
        }
        if (task.marks().finding()) {
            all.remove(QUESTION);
        }
        return all;
    }
}
