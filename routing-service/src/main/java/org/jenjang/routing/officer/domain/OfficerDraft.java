package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * An officer as somebody wants him appointed, nothing checked.
 *
 * @param since a date such as 2027-01-01; today when nothing is written
 */
public record OfficerDraft(
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String since,
        @Nullable String decree) implements Redacted {

    private static final int LONGEST = 100;
    /** The identity provider takes no other signs in the name of a person. */
    private static final String NAME = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’-]+";
    private static final String EMAIL = "[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+";

    Optional<String> knownName() {
        return Optional.of(clean(name)).filter(text -> text.length() <= LONGEST && text.matches(NAME));
    }

    /** The address in small letters, as accounts are known by it. */
    Optional<String> knownEmail() {
        return Optional.of(clean(email).toLowerCase(Locale.ROOT))
                .filter(text -> text.length() <= LONGEST && text.matches(EMAIL));
    }

    Optional<OfficerRole> knownRole() {
        String wanted = clean(role).toUpperCase(Locale.ROOT);
        return Arrays.stream(OfficerRole.values()).filter(known -> known.name().equals(wanted)).findFirst();
    }

    String knownUnit() {
        return clean(unit);
    }

    /** The first day; none when it is not a date. */
    Optional<LocalDate> knownSince(LocalDate today) {
        return DayText.read(since, today);
    }

    boolean isDecreeRight() {
        String text = clean(decree);
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    @Nullable String knownDecree() {
        return clean(decree).isEmpty() ? null : clean(decree);
    }

    static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "OfficerDraft[" + role + "]";
    }
}
