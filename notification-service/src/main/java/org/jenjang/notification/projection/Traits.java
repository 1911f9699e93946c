package org.jenjang.notification.projection;

import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * What of a complaint decides who else is told, and what. Routing tells of it in order; the report itself may be heard late.
 *
 * @param parent complaint id of the report that it follows; null when it follows none
 * @param parentSequence number of the event that told so; 0 for none
 * @param handling its class and its protection, as one word; null until it was told
 * @param hidden whether it is secret or supervisory
 * @param handlingSequence number of the event that told so; -1 for none, 0 for the report itself
 */
public record Traits(
        String complaint,
        @Nullable String parent,
        long parentSequence,
        @Nullable String handling,
        boolean hidden,
        long handlingSequence) {

    private static final long UNTOLD = -1;

    /** Nothing known yet. */
    public static Traits of(String complaint) {
        return new Traits(complaint, null, 0, null, false, UNTOLD);
    }

    /** What is known after one more event. */
    public Traits after(ComplaintEvent event, long sequence) {
        return switch (event) {
            case SubmittedEvent.Submitted e -> handled(e.file(), 0);
            case DisposedEvent.Disposed e -> handled(e.file(), sequence);
            case DisposedEvent.Reclassified e -> handled(e.file(), sequence);
            case DisposedEvent.Linked e -> following(e.parent(), sequence);
            case DisposedEvent.Reopened _ -> following(null, sequence);
            case ComplaintEvent _ -> this;
        };
    }

    /** Whether the event gives the report another class or another protection than was known. */
    public boolean isChangedBy(DisposedEvent.Reclassified event) {
        return !word(event.file()).equals(handling);
    }

    private Traits handled(CaseFile file, long sequence) {
        return sequence > handlingSequence
                ? new Traits(complaint, parent, parentSequence, word(file), file.secret() || file.supervisory(), sequence)
                : this;
    }

    private Traits following(@Nullable String other, long sequence) {
        return sequence > parentSequence
                ? new Traits(complaint, other, sequence, handling, hidden, handlingSequence)
                : this;
    }

    private static String word(CaseFile file) {
        return String.join(
                " ",
                file.classification().name(),
                file.supervisory() ? "SUPERVISORY" : "",
                file.secret() ? "SECRET" : "",
                file.anonymous() ? "ANONYMOUS" : "");
    }
}
