package org.jenjang.intake.vault.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored part of the vault. New reports come in through the front door's own statement. */
public interface SealedReports {

    /** The entry of a complaint; null when there is none. */
    Uni<@Nullable SealedReport> find(UUID complaint);

    /** The entries of these complaints, in any order; those that are not known are left out. */
    Uni<List<SealedReport>> all(Set<UUID> complaints);

    /** The complaints filed under this account, newest first, at most 200. */
    Uni<List<SealedReport>> ofAccount(byte[] account);

    /** What was added later to a complaint, oldest first. */
    Uni<List<SealedAddition>> additions(UUID complaint);

    /** Stores an addition in the transaction that is open. */
    Uni<Void> add(UUID complaint, SealedAddition addition);
}
