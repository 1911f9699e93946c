package org.jenjang.contracts.vocabulary;

/**
 * Why a report is put aside without being handled; the reporter is always told which. The first ones are the reasons that
 * the desks of the national service give today; courts, parliament and crimes have authorities of their own.
 */
public enum ArchiveReason {
    NOT_PUBLIC_SERVICE,
    TOO_GENERAL,
    INCOMPLETE,
    DUPLICATE,
    PRANK_SPAM,
    ABUSIVE_SARA,
    SUB_JUDICE,
    PRIVATE_DISPUTE,
    LEGISLATIVE_OR_PARTY,
    CRIMINAL_REPORT_TO_POLICE,
    WRONG_FORMAT,
    TEST
}
