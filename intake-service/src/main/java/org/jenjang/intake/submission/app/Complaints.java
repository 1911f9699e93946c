package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** The complaints that are stored. */
public interface Complaints {

    /** The complaint with this ticket; null when there is none. */
    Uni<@Nullable FiledComplaint> find(TicketNumber ticket);

    /** Those of the given complaints that are stored. */
    Uni<List<FiledComplaint>> all(List<UUID> ids);

    /** Those whose reporters have taken them to the Ombudsman, newest first, at most 200. */
    Uni<List<FiledComplaint>> takenToOmbudsman();

    /**
     * The complaint, which must be there.
     *
     * @throws NotFound (in the Uni) when it is not
     */
    Uni<FiledComplaint> require(UUID id);

    /**
     * Stores what was said, in the transaction that is open. Two who say something at once: the later one is refused.
     */
    Uni<Void> save(FiledComplaint complaint);
}
