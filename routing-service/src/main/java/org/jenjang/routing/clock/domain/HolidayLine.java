package org.jenjang.routing.clock.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.LineCheck;
import org.jenjang.routing.listfile.domain.LineFault;

/**
 * One line of a calendar file as it was written, nothing checked.
 *
 * @param number of the line in the file, from 1
 * @param day the weekday, if the file names it, in Indonesian or English; empty when it does not
 */
public record HolidayLine(
        int number, String date, String name, String kind, String region, String decree, String revision, String day) {

    /** What is wrong with this line by itself. */
    Optional<FieldError> fault() {
        return check("calendar-date", date, text -> knownDate().isPresent())
                .or(() -> check("calendar-name", name, LineCheck::isText))
                .or(() -> check("calendar-kind", kind, text -> knownKind().isPresent()))
                .or(() -> check("calendar-region", region, this::isRightRegion))
                .or(() -> check("calendar-decree", decree, LineCheck::isText))
                .or(() -> check("calendar-revision", revision, text -> text.matches("\\d{1,3}")))
                .or(() -> check("calendar-day", day, text -> text.isEmpty() || Weekdays.isNameOf(text, knownDate().orElseThrow())))
                .or(() -> check("calendar-weekend", date, text -> !isLeaveAtWeekend()));
    }

    Optional<LocalDate> knownDate() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The holiday; only of a line in which nothing is wrong. */
    Holiday holiday() {
        return new Holiday(LocalDate.parse(date), name, Holiday.Kind.valueOf(kind), region.isEmpty() ? null : region,
                decree, Integer.parseInt(revision));
    }

    FieldError fault(String code, Object argument) {
        return LineFault.in(number, code, argument);
    }

    private Optional<FieldError> check(String code, String text, Predicate<String> right) {
        return right.test(text) ? Optional.empty() : Optional.of(fault(code, text));
    }

    private Optional<Holiday.Kind> knownKind() {
        try {
            return Optional.of(Holiday.Kind.valueOf(kind));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isRightRegion(String code) {
        return kind.equals(Holiday.Kind.REGIONAL.name()) ? CodeLists.region(code).isPresent() : code.isEmpty();
    }

    private boolean isLeaveAtWeekend() {
        return kind.equals(Holiday.Kind.JOINT_LEAVE.name()) && Weekdays.isWeekend(knownDate().orElseThrow());
    }
}
