package org.jenjang.intake.tracking.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.intake.vault.domain.Addition;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Scope;

/**
 * Lets officers read a report in the reporter's own words, those of secret reports too: only who may, and only here.
 */
@Singleton
public class ReadDocument {

    private final Complaints complaints;
    private final TrackedCases tracked;
    private final Institutions institutions;
    private final ReadVault vault;

    public ReadDocument(Complaints complaints, TrackedCases tracked, Institutions institutions, ReadVault vault) {
        this.complaints = complaints;
        this.tracked = tracked;
        this.institutions = institutions;
        this.vault = vault;
    }

    /**
     * Reads a report.
     *
     * @throws NotFound (in the Uni) when there is none, or the officer may not know of it
     */
    public Uni<Document> read(UUID id, Actor officer) {
        return readable(id, officer, "READ").chain(this::unseal);
    }

    /**
     * Title and narrative alone: what routing-service reads for a proposal while the officer looks at the case there.
     *
     * @throws NotFound (in the Uni) when there is none, or the officer may not know of it
     */
    public Uni<Original> wording(UUID id, Actor officer) {
        return readable(id, officer, "PROPOSE").chain(complaint -> vault.original(complaint.id()));
    }

    /** Of what few may read it is logged who was given it, and whether to read it himself or for a proposal. */
    private Uni<FiledComplaint> readable(UUID id, Actor officer, String command) {
        return complaints.require(id).chain(complaint -> tracked.find(id).map(heard -> {
            Scope scope = scope(complaint, heard);
            AccessPolicy.requireRead(officer, scope);
            if (scope.restricted()) {
                Log.infof("A restricted text was given out: complaintId=%s command=%s account=%s", id, command,
                        officer.subject());
            }
            return complaint;
        }));
    }

    private Uni<Document> unseal(FiledComplaint complaint) {
        return vault.original(complaint.id()).chain(original -> vault.additions(complaint.id())
                .map(additions -> new Document(complaint, original, additions)));
    }

    private Scope scope(FiledComplaint complaint, TrackedCase heard) {
        Optional<Holder> holder = heard.progress().holder();
        String institution = holder.map(Holder::institution).orElseGet(() -> desk(complaint));
        return new Scope(
                institution,
                holder.map(Holder::unit).orElse(null),
                above(institution),
                heard.progress().liable().stream().map(Holder::institution).toList(),
                complaint.secret() || heard.isHidden(),
                heard.helpersNow());
    }

    /**
     * Who has a report before anybody was heard to have it: the province it comes from, else the top of the register.
     */
    private String desk(FiledComplaint complaint) {
        return CodeLists.region(complaint.region())
                .map(Region::provinceCode)
                .map(province -> "pemda:" + province)
                .or(() -> institutions.open().stream()
                        .filter(entry -> entry.parent() == null)
                        .findFirst()
                        .map(Institutions.Entry::code))
                .orElse("");
    }

    private List<String> above(String institution) {
        List<String> above = new ArrayList<>();
        Optional<Institutions.Entry> entry = institutions.find(institution);
        while (entry.map(Institutions.Entry::parent)
                .filter(parent -> !above.contains(parent))
                .isPresent()) {
            above.add(entry.get().parent());
            entry = institutions.find(entry.get().parent());
        }
        return above;
    }

    /**
     * A report in the reporter's own words.
     *
     * @param additions what he wrote later, oldest first
     */
    public record Document(FiledComplaint complaint, Original original, List<Addition> additions) {}
}
