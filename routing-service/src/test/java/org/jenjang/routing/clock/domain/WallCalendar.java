package org.jenjang.routing.clock.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An oracle that counts as a clerk does: a wall calendar of one place with every closed day crossed out, a finger that moves
 * one square a day, and a watch whose hands move one hour at a time. It reads the shipped file with its own eyes and knows
 * the zones as plain hours from Greenwich.
 */
final class WallCalendar {

    static final WallCalendar WIB = new WallCalendar("Asia/Jakarta", 7, "32.73", List.of());
    static final WallCalendar WITA = new WallCalendar("Asia/Makassar", 8, "74.71", List.of("2026-04-27", "2025-04-28"));
    static final WallCalendar WIT = new WallCalendar("Asia/Jayapura", 9, "91", List.of("2026-02-05", "2024-02-05"));

    /** Holidays of one region each, since none is shipped; they must not be kept anywhere else. */
    static final List<Holiday> REGIONAL = Stream.concat(
            WITA.own.stream().map(day -> regional(day, "74")),
            WIT.own.stream().map(day -> regional(day, "91"))).toList();

    private final Place place;
    private final ZoneOffset offset;
    private final Set<LocalDate> own = new HashSet<>();
    private final Set<LocalDate> crossedOut = new HashSet<>();

    private WallCalendar(String zone, int hours, String region, List<String> own) {
        this.place = new Place(ZoneId.of(zone), region);
        this.offset = ZoneOffset.ofHours(hours);
        own.forEach(day -> this.own.add(LocalDate.parse(day)));
        crossedOut.addAll(this.own);
        shipped().lines().skip(1).forEach(line -> crossedOut.add(LocalDate.parse(line.substring(0, 10))));
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            if (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) {
                crossedOut.add(day);
            }
        }
    }

    private static Holiday regional(LocalDate day, String region) {
        return new Holiday(day, "Hari jadi", Holiday.Kind.REGIONAL, region, "contoh", 0);
    }

    Place place() {
        return place;
    }

    boolean isOpen(LocalDate day) {
        return !crossedOut.contains(day);
    }

    LocalDateTime there(Instant at) {
        return LocalDateTime.ofInstant(at, offset);
    }

    Instant instant(LocalDateTime there) {
        return there.toInstant(offset);
    }

    Instant dueAt(Instant start, int amount, DeadlineRule.Unit unit) {
        LocalDate square = there(start).toLocalDate();
        int counted = 0;
        switch (unit) {
            case HOURS -> {
                return start.plusSeconds(amount * 3600L);
            }
            case DAYS -> {
                while (counted++ < amount) {
                    square = square.plusDays(1);
                }
            }
            case WORKING_DAYS -> {
                while (counted < amount) {
                    square = square.plusDays(1);
                    counted += isOpen(square) ? 1 : 0;
                }
            }
        }
        return instant(square.atTime(23, 59, 59));
    }

    /** Both ends of the pause on the full hour. The watch shows midnight where a limit ends a second before. */
    Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt) {
        int left = 0;
        for (LocalDateTime watch = there(pausedAt); watch.isBefore(there(dueAt)); watch = watch.plusHours(1)) {
            left += isOpen(watch.toLocalDate()) ? 1 : 0;
        }
        LocalDateTime watch = there(resumedAt);
        while (left > 0) {
            left -= isOpen(watch.toLocalDate()) ? 1 : 0;
            watch = watch.plusHours(1);
        }
        return instant(watch.minusSeconds(1));
    }

    private static String shipped() {
        try (InputStream file = WallCalendar.class.getResourceAsStream("/register/holidays.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
