package org.jenjang.intake.tracking.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.intake.vault.domain.Addition;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.Actor;

/**
 * The cases that reporters have taken to the Ombudsman. With that they have consented that this office, and nobody else,
 * learns who they are; so a case is there only when its reporter has asked and routing has handed it over.
 */
@Singleton
public class OmbudsmanCases {

    private final Complaints complaints;
    private final TrackedCases tracked;
    private final FollowComplaint follow;
    private final ReadVault vault;

    public OmbudsmanCases(Complaints complaints, TrackedCases tracked, FollowComplaint follow, ReadVault vault) {
        this.complaints = complaints;
        this.tracked = tracked;
        this.follow = follow;
        this.vault = vault;
    }

    /** All of them, newest first, at most 200, without who reported. */
    public Uni<List<Line>> all() {
        return complaints.takenToOmbudsman().chain(asked -> tracked.all(asked.stream()
                        .map(FiledComplaint::id)
                        .toList())
                .map(heard -> lines(asked, heard)));
    }

    /**
     * One of them, with who reported. Every look at it is logged.
     *
     * @param officer who looks
     * @throws NotFound (in the Uni) when the Ombudsman does not have it
     */
    public Uni<Package> read(String typedTicket, Actor officer) {
        return TicketNumber.parse(typedTicket)
                .map(ticket -> complaints.find(ticket).onItem().ifNull().failWith(NotFound::new))
                .orElseGet(() -> Uni.createFrom().failure(new NotFound()))
                .invoke(OmbudsmanCases::requireConsent)
                .chain(follow::follow)
                .invoke(OmbudsmanCases::requireHandedOver)
                .chain(this::unseal)
                .invoke(read -> Log.infof(
                        "An identity was read: complaintId=%s command=OMBUDSMAN account=%s",
                        read.followed().complaint().id(), officer.subject()));
    }

    private Uni<Package> unseal(Followed followed) {
        UUID id = followed.complaint().id();
        return vault.identity(id).chain(identity ->
                vault.additions(id).map(additions -> new Package(followed, identity, additions)));
    }

    private static void requireConsent(FiledComplaint complaint) {
        if (!complaint.said().spent().ombudsman()) {
            throw new NotFound();
        }
    }

    private static void requireHandedOver(Followed followed) {
        if (!isHandedOver(followed.tracked())) {
            throw new NotFound();
        }
    }

    private static boolean isHandedOver(TrackedCase heard) {
        return heard.progress().routing().ombudsman();
    }

    private static List<Line> lines(List<FiledComplaint> asked, Map<UUID, TrackedCase> heard) {
        return asked.stream()
                .map(complaint -> new Line(complaint, heard.getOrDefault(complaint.id(), TrackedCase.UNHEARD)))
                .filter(line -> isHandedOver(line.heard()))
                .toList();
    }

    /** One line of the list. */
    public record Line(FiledComplaint complaint, TrackedCase heard) {}

    /**
     * Everything about a case.
     *
     * @param additions what the reporter wrote later, oldest first
     */
    public record Package(Followed followed, Identity identity, List<Addition> additions) implements Redacted {

        public Package {
            additions = List.copyOf(additions);
        }

        @Override
        public String toString() {
            return "Package[" + followed.complaint().ticket() + "]";
        }
    }
}
