package org.jenjang.intake.submission.domain;

import java.util.Locale;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Who reports and how to reach him. All of it may be missing: a report needs no name.
 *
 * @param nik the 16 digits of the identity card
 * @param phone in international form, such as {@code +628123456789}
 * @param language the language to write to him in: Indonesian or English
 */
public record Reporter(
        @Nullable String name, @Nullable String nik, @Nullable String phone, @Nullable String email, Locale language)
        implements Redacted {

    @Override
    public String toString() {
        return "Reporter[redacted]";
    }
}
