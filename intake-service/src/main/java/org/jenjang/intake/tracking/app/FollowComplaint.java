package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.intake.vault.domain.Original;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a reporter sees of his complaint, with what officers wrote to him that no event may carry. While that
 * cannot be had, the rest is shown without it. Whoever calls it has made sure that it is his.
 */
@Singleton
public class FollowComplaint {

    private final Complaints complaints;
    private final TrackedCases tracked;
    private final WithheldTexts withheld;
    private final ReadVault vault;

    public FollowComplaint(Complaints complaints, TrackedCases tracked, WithheldTexts withheld, ReadVault vault) {
        this.complaints = complaints;
        this.tracked = tracked;
        this.withheld = withheld;
        this.vault = vault;
    }

    /** The complaint with this id. */
    public Uni<Followed> byId(UUID complaint) {
        return complaints.require(complaint).chain(this::follow);
    }

    /** A complaint that was opened already. */
    public Uni<Followed> follow(FiledComplaint complaint) {
        return vault.original(complaint.id()).chain(original -> tracked.find(complaint.id())
                .chain(heard -> withTimeline(complaint, original, heard)));
    }

    private Uni<Followed> withTimeline(FiledComplaint complaint, Original original, TrackedCase heard) {
        return tracked.timeline(complaint.id()).chain(lines -> texts(complaint, lines)
                .chain(texts -> parent(heard).map(parent -> new Followed(
                        complaint, original, heard.disclosed(texts), timeline(complaint, lines, texts), parent))));
    }

    /** The report that this one follows; null when it follows none. */
    private Uni<@Nullable Parent> parent(TrackedCase heard) {
        return heard.progress().parent().map(UUID::fromString)
                .map(id -> complaints.all(List.of(id)).chain(found -> found.isEmpty()
                        ? Uni.createFrom().<Parent>nullItem()
                        : tracked.find(id).map(known -> Parent.of(found.getFirst(), known))))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Asked for only when there are any; none while they cannot be had. */
    private Uni<List<WithheldTexts.Text>> texts(FiledComplaint complaint, List<ToldLine> lines) {
        return lines.stream().noneMatch(line -> line.content().isWithheld())
                ? Uni.createFrom().item(List.of())
                : withheld.about(complaint.id()).onFailure().recoverWithItem(List.of());
    }

    private static List<TimelineLine> timeline(
            FiledComplaint complaint, List<ToldLine> lines, List<WithheldTexts.Text> texts) {
        return lines.isEmpty()
                ? justFiled(complaint)
                : lines.stream().map(line -> line.disclosed(texts)).toList();
    }

    /** What can be told before the report's own event has come back from the topic. */
    private static List<TimelineLine> justFiled(FiledComplaint complaint) {
        return List.of(new TimelineLine(complaint.receivedAt(), Happening.SUBMITTED, null, null, null, Particulars.NONE));
    }
}
