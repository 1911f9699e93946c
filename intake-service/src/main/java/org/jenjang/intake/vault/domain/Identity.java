package org.jenjang.intake.vault.domain;

import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Who reported and how to reach him.
 *
 * @param nik number of the identity card
 * @param language code of the language to write to him in: {@code id} or {@code en}
 */
public record Identity(
        @Nullable String name, @Nullable String nik, @Nullable String phone, @Nullable String email, String language)
        implements Redacted {

    @Override
    public String toString() {
        return "Identity[redacted]";
    }
}
