package org.jenjang.routing.casework.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Pause;
import org.jenjang.routing.clock.adapter.csv.ShippedRules;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.CalendarYear;
import org.jenjang.routing.clock.domain.Holiday;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.RuleDraft;
import org.jenjang.routing.clock.domain.RuleDraftCheck;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Places;
import org.junit.jupiter.api.Test;

/** Limits by the shipped almanac, at Kendari. */
class AlmanacTimetableTest {

    private static final String KENDARI = "pemda:74.71";
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Almanac SHIPPED = new ShippedRules().almanac();
    private static final Places PLACES = new Places(new CurrentRegister(new ShippedRegister().register()));

    private final AlmanacTimetable timetable = new AlmanacTimetable(SHIPPED, PLACES);

    @Test
    void nobody_is_warned_in_the_long_holiday_only_because_hours_pass() {
        Limit limit = verify("2026-03-17T10:00:00");

        assertThat(limit.deadline().dueAt()).isEqualTo(at("2026-03-27T23:59:59"));
        assertThat(limit.counting().marks()).containsExactly(at("2026-03-26T04:59:59"), at("2026-03-27T06:47:59"));
        assertThat(limit.nextLook()).isEqualTo(at("2026-03-26T04:59:59"));
        assertThat(limit.percentUsed(at("2026-03-26T05:00:00"))).isEqualTo(50);
    }

    @Test
    void the_reporter_is_reminded_on_days_three_ten_and_twenty_five() {
        Limit limit = timetable.limit(Clock.REPORTER_COMPLETION, file(), at("2026-03-17T10:00:00"), KENDARI);

        assertThat(limit.counting().marks()).containsExactly(
                at("2026-03-20T10:00:00"), at("2026-03-27T10:00:00"), at("2026-04-11T10:00:00"));
    }

    @Test
    void what_ends_after_the_last_known_year_is_provisional_until_that_year_is_loaded() {
        Limit limit = verify("2026-12-29T10:00:00");
        assertThat(limit.deadline().dueAt()).isEqualTo(at("2027-01-01T23:59:59"));
        assertThat(limit.deadline().provisional()).isTrue();

        Limit known = by(SHIPPED.with(new CalendarYear(2027, List.of(holiday("2027-01-01"))))).recounted(limit, ReportClass.COMPLAINT_NON_SUPERVISORY);
        assertThat(known.deadline().dueAt()).isEqualTo(at("2027-01-04T23:59:59"));
        assertThat(known.deadline().provisional()).isNull();
        assertThat(known.counting().calendar()).isEqualTo(1);
    }

    @Test
    void counted_again_by_the_same_calendar_nothing_moves_however_often_it_stood_still() {
        Limit limit = paused(paused(verify("2026-03-16T10:00:00"), "2026-03-17T11:00:00", "2026-03-21T09:30:17"),
                "2026-03-26T01:02:03", "2026-04-07T04:05:06");

        assertThat(limit.pauses()).hasSize(2);
        assertThat(timetable.recounted(limit, ReportClass.COMPLAINT_NON_SUPERVISORY)).isEqualTo(limit);
    }

    @Test
    void a_pause_that_stands_in_a_day_that_becomes_a_holiday_is_counted_anew() {
        Limit limit = paused(verify("2026-11-02T10:00:00"), "2026-11-03T08:00:00", "2026-11-04T08:00:00");
        assertThat(limit.deadline().dueAt()).isEqualTo(at("2026-11-06T23:59:59"));

        Limit anew = by(with(holiday("2026-11-03"))).recounted(limit, ReportClass.COMPLAINT_NON_SUPERVISORY);
        assertThat(anew.deadline().dueAt()).isEqualTo(at("2026-11-09T07:59:59"));
        assertThat(anew.pauses()).isEqualTo(limit.pauses());
    }

    @Test
    void to_pause_and_resume_at_once_leaves_everything_but_the_pause() {
        Limit limit = verify("2026-11-02T10:00:00");
        Limit after = paused(limit, "2026-11-03T08:00:00", "2026-11-03T08:00:00");

        assertThat(after.deadline()).isEqualTo(limit.deadline());
        assertThat(after.counting()).isEqualTo(limit.counting());
    }

    @Test
    void a_promised_date_and_plain_hours_stay_where_they_are() {
        Limit hours = timetable.limit(Clock.EMERGENCY, file(), at("2026-11-03T23:30:00"), KENDARI);
        Limit promise = timetable.limit(new Deadline(Clock.PROMISE, at("2026-11-02T10:00:00"), at("2026-11-07T23:59:59"), 5,
                "janji", null), KENDARI);

        assertThat(hours.deadline().dueAt()).isEqualTo(at("2026-11-04T00:30:00"));
        assertThat(List.of(hours, promise)).allSatisfy(limit ->
                assertThat(by(with(holiday("2026-11-04"))).recounted(limit, ReportClass.COMPLAINT_NON_SUPERVISORY).deadline()).isEqualTo(limit.deadline()));
    }

    @Test
    void a_rule_moves_what_started_since_its_first_day_and_nothing_before() {
        Almanac stricter = SHIPPED.with(RuleDraftCheck.check(
                new RuleDraft("VERIFY", "2", "PermenPANRB 5/2025 Pasal 12", "2026-11-03"), SHIPPED.rules(), null));

        Limit earlier = by(stricter).recounted(verify("2026-11-02T10:00:00"), ReportClass.COMPLAINT_NON_SUPERVISORY);
        Limit since = by(stricter).recounted(verify("2026-11-03T10:00:00"), ReportClass.COMPLAINT_NON_SUPERVISORY);

        assertThat(earlier.deadline()).isEqualTo(verify("2026-11-02T10:00:00").deadline());
        assertThat(since.deadline().dueAt()).isEqualTo(at("2026-11-05T23:59:59"));
        assertThat(since.deadline().legalBasis()).isEqualTo("PermenPANRB 5/2025 Pasal 12");
    }

    private Limit verify(String start) {
        return timetable.limit(Clock.VERIFY, file(), at(start), KENDARI);
    }

    private Limit paused(Limit limit, String from, String until) {
        List<Pause> pauses = new ArrayList<>(limit.pauses());
        pauses.add(new Pause(at(from), null));
        return timetable.resumed(new Limit(limit.deadline(), limit.counting(), limit.passed(), Limit.State.PAUSED, pauses),
                at(until));
    }

    private static AlmanacTimetable by(Almanac almanac) {
        return new AlmanacTimetable(almanac, PLACES);
    }

    private static Almanac with(Holiday more) {
        List<Holiday> days = new ArrayList<>(SHIPPED.calendar().of(2026));
        days.add(more);
        return SHIPPED.with(new CalendarYear(2026, days));
    }

    private static Holiday holiday(String date) {
        return new Holiday(LocalDate.parse(date), "Libur", Holiday.Kind.NATIONAL, null, "SKB", 0);
    }

    private static CaseFile file() {
        return new CaseFile("JJ-7K3Q-9D2M-X", "Lampu jalan mati", "Gelap.", Classification.COMPLAINT, false, null, "74.71",
                null, null, Channel.WEB, false, false, at("2026-01-05T08:00:00"), List.of(), null);
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(WITA).toInstant();
    }
}
