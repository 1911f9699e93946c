package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Window;
import org.jspecify.annotations.Nullable;

/** A small world by hand: a nation, a province, a city, and days that are all working days of 24 hours. */
final class Known implements Offices, Timetable {

    static final Holder NATION = Holder.institution("kl:kemenpanrb", Tier.NATIONAL);
    static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);
    static final Holder CITY = Holder.institution("pemda:74.71", Tier.DISTRICT);
    static final Holder TOWN = Holder.institution("pemda:74.72", Tier.DISTRICT);
    static final Holder UNIT = CITY.withUnit("pemda:74.71/dishub");
    static final Holder POWER = Holder.institution("bumn:pln", Tier.NATIONAL);
    /** By how much everything is later that is counted again. */
    static final Duration NEW_HOLIDAY = Duration.ofDays(1);
    static final String ENDED = "kl:kemenpupr";
    static final RoutingPolicy POLICY = new RoutingPolicy(new Known(), new Known(), (_, _) -> Optional.empty());

    private static final List<Holder> ALL = List.of(NATION, PROVINCE, CITY, TOWN, POWER);
    private static final Map<String, Holder> ABOVE =
            Map.of("pemda:74.71", PROVINCE, "pemda:74.72", PROVINCE, "pemda:74", NATION, "bumn:pln", NATION);
    private static final Map<Clock, Integer> DAYS = Map.of(Clock.VERIFY, 3, Clock.FIRST_RESPONSE, 5,
            Clock.REPORTER_REPLY, 10, Clock.REPORTER_COMPLETION, 30, Clock.REDISPATCH, 1, Clock.ARBITRATION, 2,
            Clock.EMERGENCY, 1);
    private static final Map<Window, Integer> WINDOWS = Map.of(Window.RETURN, 2, Window.ARCHIVE_OBJECTION, 10,
            Window.LATE_COMPLETION, 90, Window.REOPENING, 30);

    @Override
    public Holder deskOf(@Nullable String region) {
        return region == null ? NATION : PROVINCE;
    }

    @Override
    public Holder national() {
        return NATION;
    }

    @Override
    public Optional<String> inspectorate(String institution, Instant at) {
        return institution.equals("pemda:74") ? Optional.of("pemda:74/inspektorat") : Optional.empty();
    }

    @Override
    public Optional<Holder> institution(@Nullable String code, Instant at) {
        return ALL.stream().filter(holder -> holder.institution().equals(code)).findFirst();
    }

    @Override
    public Optional<Holder> inChargeOf(String institution, @Nullable String category, Instant at) {
        return institution(institution, at);
    }

    @Override
    public Optional<String> regulation(String institution) {
        return Optional.empty();
    }

    @Override
    public Optional<Holder> above(String institution) {
        return Optional.ofNullable(ABOVE.get(institution));
    }

    @Override
    public Optional<String> onlyUnit(String institution, Instant at) {
        return institution.equals("bumn:pln") ? Optional.of("bumn:pln/layanan") : Optional.empty();
    }

    @Override
    public String unitAfter(String unit, Instant at) {
        return unit;
    }

    @Override
    public boolean hasUnit(String institution, String unit, Instant at) {
        return unit.startsWith(institution + "/") && !unit.endsWith("/gone");
    }

    @Override
    public Limit limit(Clock clock, CaseFile file, Instant start, String institution) {
        int days = clock == Clock.RESOLVE ? resolve(file) : DAYS.get(clock);
        return limit(new Deadline(clock, start, start.plus(Duration.ofDays(days)), days, "rule of " + clock, null),
                institution);
    }

    @Override
    public Limit limit(Deadline fixed, String institution) {
        Duration whole = Duration.between(fixed.startedAt(), fixed.dueAt());
        List<Instant> marks = fixed.clock() == Clock.REPORTER_COMPLETION
                ? Stream.of(3, 10, 25).map(day -> fixed.startedAt().plus(Duration.ofDays(day))).toList()
                : Stream.of(50, 80).map(part -> fixed.startedAt().plus(whole.multipliedBy(part).dividedBy(100))).toList();
        return Limit.running(fixed, new Counting(institution, 1, DeadlineRule.Unit.WORKING_DAYS, marks));
    }

    @Override
    public Limit resumed(Limit paused, Instant at) {
        Pause pause = paused.pauseUntil(at);
        return paused.resumed(pause, moved(paused.deadline(), pause.length()), new Counting(
                paused.counting().institution(), 1, paused.counting().unit(),
                paused.counting().marks().stream().map(mark -> mark.plus(pause.length())).toList()));
    }

    /** A calendar with one holiday more than before. */
    @Override
    public Limit recounted(Limit limit, ReportClass reportClass) {
        return limit.recounted(moved(limit.deadline(), NEW_HOLIDAY), limit.counting());
    }

    private static Deadline moved(Deadline deadline, Duration by) {
        return new Deadline(deadline.clock(), deadline.startedAt(), deadline.dueAt().plus(by), deadline.workingDays(),
                deadline.legalBasis(), null);
    }

    @Override
    public Instant until(Window window, CaseFile file, Instant start, String institution) {
        return start.plus(Duration.ofDays(WINDOWS.get(window)));
    }

    @Override
    public Instant endOf(LocalDate day, String institution) {
        return day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant nextWorkingDay(Instant at, String institution) {
        return at.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    }

    @Override
    public Instant afterPause(Instant end, Pause pause, String institution) {
        return end.plus(pause.length());
    }

    private static int resolve(CaseFile file) {
        return file.supervisory() ? 60 : file.classification() == Classification.INFORMATION_REQUEST ? 5 : 14;
    }
}
