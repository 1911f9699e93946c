package org.jenjang.notification.recipient;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** What intake's vault tells of a reporter: a language and, if one was left, an address. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Contact(@Nullable String language, @Nullable String email) implements Redacted {

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
