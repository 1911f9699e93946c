package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.OmbudsmanCases;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A case that was taken to the Ombudsman, with everything about it.
 *
 * @param additions what the reporter wrote later, oldest first
 */
public record OmbudsmanView(PersonView reporter, ComplaintView complaint, List<AdditionView> additions)
        implements Redacted {

    static OmbudsmanView of(OmbudsmanCases.Package read, ComplaintView complaint) {
        return new OmbudsmanView(
                PersonView.of(read.identity()),
                complaint,
                read.additions().stream().map(AdditionView::of).toList());
    }

    /** Who reported; all of it may be missing. */
    public record PersonView(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String phone,
            @Nullable String email)
            implements Redacted {

        static PersonView of(Identity identity) {
            return new PersonView(identity.name(), identity.nik(), identity.phone(), identity.email());
        }

        @Override
        public String toString() {
            return "PersonView[redacted]";
        }
    }

    /** One line of the list, without who reported. */
    public record LineView(
            String ticket,
            Classification classification,
            @Nullable String region,
            Instant receivedAt,
            PublicStatus status,
            @Nullable String holder) {

        static LineView of(OmbudsmanCases.Line line, Institutions institutions) {
            return new LineView(
                    line.complaint().ticket().value(),
                    line.complaint().classification(),
                    line.complaint().region(),
                    line.complaint().receivedAt(),
                    line.heard().progress().status(),
                    line.heard().progress().holder().map(Holder::institution).map(institutions::name).orElse(null));
        }
    }

    @Override
    public String toString() {
        return "OmbudsmanView[" + complaint.ticket() + "]";
    }
}
