package org.jenjang.intake.submission.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent, by form or by API, nothing of it checked yet. The names are those the sender used, so that
 * every error can name its field.
 *
 * @param incidentDate ISO date
 * @param institution code of the institution that the reporter wants to reach
 * @param doNotRouteTo codes of institutions and units that shall not handle it, since it is about them
 * @param facts answers to telling questions, such as {@code ROAD_CLASS} = {@code NATIONAL}
 * @param receivedAt ISO instant with offset: when a letter or call came in that a clerk types in later
 */
public record ReportDraft(
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String classification,
        @Nullable String category,
        @Nullable String region,
        @Nullable String place,
        @Nullable String incidentDate,
        @Nullable String institution,
        @Nullable Boolean anonymous,
        @Nullable Boolean secret,
        @Nullable String channel,
        @Nullable String receivedAt,
        @Nullable Contact contact,
        @Nullable String language,
        @Nullable List<String> doNotRouteTo,
        @Nullable Map<String, String> facts)
        implements Redacted {

    private static final Set<String> OWN_HAND = Set.of("WEB", "ANDROID", "IOS");

    /**
     * Whether it came in another way than by its reporter's own hand, so that only a clerk or a partner system may send
     * it.
     */
    public boolean isTypedIn() {
        return receivedAt != null || !(channel == null || OWN_HAND.contains(channel));
    }

    /** Who reports and how to reach him, as it was sent; everything may be left out. */
    public record Contact(
            @Nullable String name,
            @Nullable String nik,
            @Nullable String phone,
            @Nullable String email) implements Redacted {

        static final Contact NONE = new Contact(null, null, null, null);

        @Override
        public String toString() {
            return "Contact[redacted]";
        }
    }

    @Override
    public String toString() {
        return "ReportDraft[redacted]";
    }
}
