package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private static final Instant INSTANT = Instant.parse("2026-11-21T07:30:00Z");
    private static final ZonedDateTime IN_JAKARTA = INSTANT.atZone(ZoneId.of("Asia/Jakarta"));

    @Test
    void writesDatesInBothLanguages() {
        assertThat(Format.date(LocalDate.of(2026, 8, 1), "id")).isEqualTo("1 Agustus 2026");
        assertThat(Format.date(LocalDate.of(2026, 8, 1), "en")).isEqualTo("1 August 2026");
        assertThat(Format.fullDate(IN_JAKARTA, "id")).isEqualTo("Sabtu, 21 November 2026");
        assertThat(Format.fullDate(IN_JAKARTA, "en")).isEqualTo("Saturday, 21 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,14.30 WIB", "Asia/Pontianak,14.30 WIB", "Asia/Makassar,15.30 WITA", "Asia/Jayapura,16.30 WIT",
        "+07:00,14.30 WIB", "+08:00,15.30 WITA", "+09:00,16.30 WIT", "UTC,07.30 UTC"})
    void namesTheZoneOfTheReader(String zone, String written) {
        assertThat(Format.time(Format.at(INSTANT, ZoneId.of(zone)), "id")).isEqualTo(written);
    }

    @Test
    void joinsDateAndTime() {
        assertThat(Format.moment(IN_JAKARTA, "id")).isEqualTo("21 November 2026 pukul 14.30 WIB");
        assertThat(Format.fullMoment(IN_JAKARTA, "en")).isEqualTo("Saturday, 21 November 2026 at 14:30 WIB");
    }

    @Test
    void separatesThousandsAndDecimals() {
        assertThat(Format.number(1250, "id")).isEqualTo("1.250");
        assertThat(Format.number(1250, "en")).isEqualTo("1,250");
        assertThat(Format.number(3.46, "id")).isEqualTo("3,5");
        assertThat(Format.percent(0.873, "id")).isEqualTo("87,3%");
    }

    @Test
    void speaksIndonesianWhenNoLanguageIsSet() {
        assertThat(Format.date(LocalDate.of(2026, 8, 1), null)).isEqualTo("1 Agustus 2026");
    }

    @ParameterizedTest
    @CsvSource({"PT0S,NOW,0", "PT59S,NOW,0", "PT1M,MINUTES,1", "PT59M59S,MINUTES,59", "PT1H,HOURS,1", "PT23H59M,HOURS,23",
        "PT24H,DAYS,1", "P40D,DAYS,40", "PT-5M,NOW,0"})
    void roundsAgesDownToTheLargestUnit(Duration passed, Age.Unit unit, int count) {
        assertThat(Format.age(IN_JAKARTA, INSTANT.plus(passed))).isEqualTo(new Age(unit, count));
    }
}
