package org.jenjang.e2e.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An invented report, as `deploy/samples/reports.json` has it, and what is to become of it.
///
/// @param plan from `journeys.json`
public record Sample(Text text, Plan plan) {

    /// The report in the sample file's words.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Text(
            String id,
            String title,
            @JsonProperty("text") String narrative,
            String classification,
            @Nullable String supervision,
            @Nullable String region,
            @JsonProperty("region_name") @Nullable String regionName,
            @JsonProperty("incident_date") @Nullable LocalDate incidentDate,
            String channel,
            @JsonProperty("reporter_choice") @Nullable Choice choice,
            boolean anonymous,
            boolean secret) {}

    /// The institution that the reporter chose.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Choice(String code) {}

    /// What the officers do with it, in our codes.
    ///
    /// @param institution who must hold it at the end
    /// @param unit the same; null where none is chosen
    /// @param returnedBy who returns it first as not its own
    /// @param breach nobody acts in time
    public record Plan(
            String category,
            String institution,
            @Nullable String unit,
            Action action,
            @Nullable String returnedBy,
            @Nullable String archiveReason,
            boolean breach) {}

    /// How the desk deals with a report.
    public enum Action { DISPOSE, RETURN_THEN_DISPOSE, HOLD, ARCHIVE }

    /// Its number, such as `R01`.
    public String id() {
        return text.id();
    }

    /// Code of the institution that the reporter chose; empty when he left that to the desk.
    public Optional<String> chosen() {
        return Optional.ofNullable(text.choice()).map(Choice::code);
    }

    /// Whether misuse of power is alleged.
    public boolean supervisory() {
        return "SUPERVISORY".equals(text.supervision());
    }

    /// Whether citizens file such a report themselves; others come by letter, message or from another system and are typed in.
    public boolean filedByCitizen() {
        return switch (text.channel()) {
            case "WEB", "ANDROID", "IOS" -> true;
            default -> false;
        };
    }
}
