package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.intake.tracking.app.TimelineWords;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.Age;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one complaint shows.
 *
 * @param language the language of the page: {@code id} or {@code en}
 * @param form what the reporter has just typed there
 * @param once by which what he sends is known when it is sent twice
 * @param said whether he has just said something
 * @param refusal why what he sent was not possible; null when nothing was refused
 */
record FollowView(
        Followed followed,
        String language,
        Institutions institutions,
        Instant now,
        FilledForm form,
        String once,
        boolean said,
        @Nullable String refusal)
        implements Redacted {

    private Words words() {
        return Words.in(language);
    }

    public String ticket() {
        return followed.complaint().ticket().value();
    }

    public String title() {
        return followed.original().title();
    }

    public String narrative() {
        return followed.original().narrative();
    }

    public String statusLabel() {
        return words().status(followed.status());
    }

    /** The kind of the status part. */
    public String statusKind() {
        return StatusKinds.of(followed.status());
    }

    public String next() {
        return words().next(followed.status());
    }

    public List<Parts.Step> journey() {
        return Journey.of(followed, words(), zone());
    }

    public List<ClockView> clocks() {
        return followed.tracked().speakingClocks().stream()
                .filter(_ -> !followed.status().isOver())
                .map(clock -> ClockView.of(clock, words(), institutions, zone(), now))
                .toList();
    }

    public List<Parts.Entry> timeline() {
        TimelineWords tell = new TimelineWords(words(), institutions, zone());
        return followed.timeline().stream()
                .map(line -> new Parts.Entry(
                        tell.what(line),
                        tell.who(line),
                        line.at().atZone(zone()),
                        line.tier() == null ? 0 : level(line.tier()),
                        line.movesUp(),
                        Objects.requireNonNullElse(tell.detail(line), "")))
                .toList();
    }

    /** Who has it; absent until that was heard. */
    public Optional<HolderView> holder() {
        TrackedCase heard = followed.tracked();
        return heard.progress()
                .holder()
                .filter(_ -> !followed.status().isOver() && heard.heldSince() != null)
                .map(holder -> holder(holder, heard.heldSince().atZone(zone())));
    }

    /** Names of the offices besides the holder that still owe something; null when none does. */
    public @Nullable List<String> liable() {
        ComplaintProgress progress = followed.tracked().progress();
        List<String> names = progress.liable().stream()
                .filter(liable -> !progress.holder().equals(Optional.of(liable)))
                .map(holder -> institutions.name(holder.unit() == null ? holder.institution() : holder.unit()))
                .toList();
        return names.isEmpty() ? null : names;
    }

    /** How old the report is in plain time, which nothing stops. */
    public Age age() {
        return Age.of(Duration.between(followed.complaint().receivedAt(), now));
    }

    /** The report that it follows; absent when it follows none. */
    public Optional<ParentView> parent() {
        return Optional.ofNullable(followed.parent())
                .map(parent -> new ParentView(
                        parent.ticket(),
                        StatusKinds.of(parent.status()),
                        words().status(parent.status()),
                        parent.answer() == null ? null : answer(parent.answer())));
    }

    public Optional<AnswerView> answer() {
        return Optional.ofNullable(followed.tracked().answer())
                .map(this::answer);
    }

    private AnswerView answer(TrackedCase.Answer answer) {
        return new AnswerView(institutions.name(answer.office()), answer.text(), answer.at().atZone(zone()));
    }

    public List<String> questions() {
        return followed.status() == PublicStatus.ON_HOLD ? followed.tracked().questions() : List.of();
    }

    /** What the reporter may say now. */
    public Openings openings() {
        return Openings.of(followed, MessageBundles.get(FollowMessages.class, Localized.Literal.of(language)), now);
    }

    private HolderView holder(Holder holder, ZonedDateTime since) {
        return new HolderView(
                institutions.name(holder.institution()),
                holder.unit() == null ? null : institutions.name(holder.unit()),
                level(holder.tier()),
                words().tier(holder.tier()),
                since);
    }

    private ZoneId zone() {
        return followed.zone();
    }

    private static int level(Tier tier) {
        return tier.ordinal() + 1;
    }

    /** Who has the complaint. */
    record HolderView(String name, @Nullable String unit, int level, String levelLabel, ZonedDateTime since) {}

    /** The report that this one follows; its answer is null when there is none, or it may not be shown. */
    record ParentView(String ticket, String statusKind, String statusLabel, @Nullable AnswerView answer) {}

    /** The newest answer; without text while that cannot be shown. */
    record AnswerView(String office, @Nullable String text, ZonedDateTime at) {}

    @Override
    public String toString() {
        return "FollowView[" + ticket() + "]";
    }
}
