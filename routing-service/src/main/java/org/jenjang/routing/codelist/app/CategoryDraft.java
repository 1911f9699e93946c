package org.jenjang.routing.codelist.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.LineCheck;
import org.jspecify.annotations.Nullable;

/**
 * A subject of its own as an institution wants it, nothing checked.
 *
 * @param parent code of the subject above it; of no meaning for one that is there already
 * @param evidence whether an answer about it must come with a photo or a document
 * @param validTo the last day on which it may be chosen, such as {@code 2027-01-31}; empty for none
 */
public record CategoryDraft(String parent, String nameIndonesian, String nameEnglish, boolean evidence, String validTo) {

    private static final int LONGEST_SLUG = 20;

    /** What is wrong with it by itself, field by field. */
    List<FieldError> faults(LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (!LineCheck.isText(nameIndonesian) || slug().isEmpty()) {
            wrong.add(new FieldError("nameIndonesian", "category-name"));
        }
        if (!LineCheck.isText(nameEnglish)) {
            wrong.add(new FieldError("nameEnglish", "category-name"));
        }
        if (!validTo.isBlank() && day().filter(last -> !last.isBefore(today)).isEmpty()) {
            wrong.add(new FieldError("validTo", "category-day"));
        }
        return wrong;
    }

    /** The last part of its code. */
    String slug() {
        String letters = nameIndonesian.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(LONGEST_SLUG, letters.length()));
    }

    /** The last day; null for none. */
    @Nullable LocalDate lastDay() {
        return day().orElse(null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(validTo.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
