package org.jenjang.intake.submission.domain;

import org.jspecify.annotations.Nullable;

/** Something the reporter has said. Texts are masked, and left out where others may not read them. */
public sealed interface ComplaintEvent {

    /** The reporter added to the report. */
    record Supplemented(@Nullable String text) implements ComplaintEvent {}

    /** The reporter took the complaint back. */
    record Withdrawn(@Nullable String reason) implements ComplaintEvent {}

    /** The reporter said that answer number {@code answer} settles the matter. */
    record AnswerAccepted(int answer, int rating, @Nullable String comment) implements ComplaintEvent {}

    /** The reporter said that answer number {@code answer} does not settle the matter. */
    record AnswerDisputed(int answer, @Nullable String reason) implements ComplaintEvent {}

    /** The reporter replied to a question of an officer. */
    record Replied(@Nullable String text) implements ComplaintEvent {}

    /** The reporter asked for a closed case to be opened again. */
    record ReopeningAsked(@Nullable String reason) implements ComplaintEvent {}

    /** The reporter objected to the report being put aside. */
    record ArchiveObjected(@Nullable String reason) implements ComplaintEvent {}

    /** The reporter said that the report is about another matter than the one that it follows. */
    record LinkObjected(@Nullable String reason) implements ComplaintEvent {}

    /** From now on the report has this much secrecy. */
    record SecrecyRaised(boolean anonymous, boolean secret) implements ComplaintEvent {}

    /** The reporter took the matter to the Ombudsman. */
    record OmbudsmanRequested(@Nullable String reason) implements ComplaintEvent {}
}
