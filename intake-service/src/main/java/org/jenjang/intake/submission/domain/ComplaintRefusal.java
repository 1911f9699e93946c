package org.jenjang.intake.submission.domain;

import org.jenjang.platform.kernel.Refusal;

/** Why the reporter cannot say this now. */
public enum ComplaintRefusal implements Refusal {
    /** He took the complaint back. */
    ALREADY_WITHDRAWN,
    /** He has accepted an answer. */
    ANSWER_ALREADY_ACCEPTED,
    /** The case was closed or put aside by others. */
    CASE_OVER,
    /** No answer is there, or the last one is disputed already. */
    NO_ANSWER_TO_JUDGE
}
