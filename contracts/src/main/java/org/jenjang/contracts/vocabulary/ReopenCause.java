package org.jenjang.contracts.vocabulary;

/** Why a case that was over is open again. */
public enum ReopenCause {
    /** The reporter asked for it, within the time he has. */
    REPORTER,
    /** The national desk did it. */
    NATIONAL_DESK,
    /** The answer did not stand up to a review of its quality. */
    QUALITY_REVIEW,
    /** The reporter objected to its being put aside. */
    ARCHIVE_OBJECTION,
    /** The reporter completed it after all. */
    COMPLETED_LATE,
    /** It is not about the same matter as the one that it followed, or that one came to nothing. */
    UNLINKED
}
