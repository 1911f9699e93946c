package org.jenjang.routing.suggestion.app;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is by now, with all it teaches.
 *
 * @param title null, as the narrative, when the report is restricted: then nothing of it may be remembered
 * @param category the one it has by now, which is what all choices teach
 * @param found whether others may follow it: it follows no other, and has not come to nothing
 * @param choices where persons have sent it, oldest first
 */
public record TeachingCase(
        String complaint,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String category,
        @Nullable String region,
        Instant filedAt,
        boolean found,
        List<Choice> choices) {

    public TeachingCase {
        choices = List.copyOf(choices);
    }

    /**
     * A person has sent it somewhere.
     *
     * @param institution code of the institution it went to
     * @param proposed code of the institution that had been proposed; null when none was
     */
    public record Choice(String institution, @Nullable String proposed) {}
}
