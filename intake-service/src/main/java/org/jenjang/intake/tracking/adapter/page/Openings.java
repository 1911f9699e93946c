package org.jenjang.intake.tracking.adapter.page;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.domain.Leeway;
import org.jenjang.intake.submission.domain.Saying;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.Parts;
import org.jspecify.annotations.Nullable;

/** What the reporter may say now, and what is asked of him. */
record Openings(Followed followed, List<Saying> possible, FollowMessages say) implements Redacted {

    static Openings of(Followed followed, FollowMessages say, Instant now) {
        return new Openings(
                followed, followed.complaint().room(followed.tracked().heard(), now).possible(), say);
    }

    /** Whether he may say this, by its name. */
    public boolean may(String saying) {
        return possible.contains(Saying.valueOf(saying));
    }

    /** Whether an answer waits for his word. */
    public boolean judging() {
        return may("ACCEPT");
    }

    /** Whether the desk waits for what he still owes. */
    public boolean completing() {
        return followed.status() == PublicStatus.ON_HOLD && may("SUPPLEMENT");
    }

    /** Whether he may still complete a report that was archived. */
    public boolean completingLate() {
        return followed.status() == PublicStatus.ARCHIVED && may("SUPPLEMENT");
    }

    /** Whether there is a step that is more obvious than to add something. */
    public boolean asks() {
        return judging()
                || completing()
                || completingLate()
                || may("REPLY")
                || may("OBJECT_TO_ARCHIVE")
                || may("REOPEN");
    }

    /** Whether he may add something of his own accord; then it is in nobody's way. */
    public boolean adding() {
        return may("SUPPLEMENT") && !completing() && !completingLate();
    }

    /** What an officer has asked him last; null when that cannot be shown. */
    public @Nullable String question() {
        return followed.timeline().stream()
                .filter(line -> line.happening() == Happening.QUESTION_ASKED)
                .findFirst()
                .map(TimelineLine::detail)
                .orElse(null);
    }

    public Optional<ZonedDateTime> objectionUntil() {
        return at(leeway().objectionUntil());
    }

    public Optional<ZonedDateTime> completableUntil() {
        return at(leeway().completableUntil());
    }

    public Optional<ZonedDateTime> reopenUntil() {
        return at(leeway().reopenUntil());
    }

    /** The marks that can be given, the best first. */
    public List<Parts.Option> ratings() {
        return List.of(
                new Parts.Option("5", say.rating5()),
                new Parts.Option("4", say.rating4()),
                new Parts.Option("3", say.rating3()),
                new Parts.Option("2", say.rating2()),
                new Parts.Option("1", say.rating1()));
    }

    /** How much more secrecy he can ask for. */
    public List<Parts.Option> secrecies() {
        List<Parts.Option> all = List.of(
                new Parts.Option("anonymous", say.raiseAnonymous(), say.raiseAnonymousHint()),
                new Parts.Option("secret", say.raiseSecret(), say.raiseSecretHint()));
        return all.stream()
                .filter(option -> option.value().equals("anonymous")
                        ? !followed.complaint().anonymous()
                        : !followed.complaint().secret())
                .toList();
    }

    /** What the Ombudsman asks him to declare. */
    public List<Parts.Option> declarations() {
        return List.of(
                new Parts.Option("resident", say.declareResident()),
                new Parts.Option("concerned", say.declareConcerned()),
                new Parts.Option("consent", say.declareConsent()));
    }

    private Leeway leeway() {
        return followed.tracked().leeway();
    }

    private Optional<ZonedDateTime> at(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(known -> known.atZone(followed.zone()));
    }

    @Override
    public String toString() {
        return "Openings" + possible;
    }
}
