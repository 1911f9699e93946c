package org.jenjang.routing.officer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, field by field. */
final class Faults {

    private final List<FieldError> found = new ArrayList<>();

    void add(String field, String code, Object... arguments) {
        found.add(new FieldError(field, code, arguments));
    }

    /** What was written must mean something. */
    void need(Optional<?> meant, String field, String code, @Nullable String written) {
        if (meant.isEmpty()) {
            add(field, code, Objects.requireNonNullElse(written, ""));
        }
    }

    /**
     * Goes on when nothing is wrong.
     *
     * @throws InvalidInput with everything that is
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
