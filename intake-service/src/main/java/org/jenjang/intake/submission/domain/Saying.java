package org.jenjang.intake.submission.domain;

/** The kinds of things that a reporter can say about his complaint after filing it. */
public enum Saying {
    SUPPLEMENT,
    REPLY,
    ACCEPT,
    DISPUTE,
    REOPEN,
    OBJECT_TO_ARCHIVE,
    OBJECT_TO_LINK,
    RAISE_SECRECY,
    REQUEST_OMBUDSMAN,
    WITHDRAW
}
