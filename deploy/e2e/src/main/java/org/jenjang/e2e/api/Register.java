package org.jenjang.e2e.api;

import java.util.Map;
import java.util.Optional;

/// The register of institutions on its way: right after the very first start intake has not heard of it yet, and refuses
/// the institution that a reporter has chosen.
public record Register(Web web) {
    /// Refused in any case, since it says nothing; so that nothing is stored.
    private static final Map<String, String> EMPTY_REPORT = Map.of("title", "", "narrative", "", "institution", "bumn:pln");

    /// Waits until intake knows the institutions.
    public void awaitInIntake() {
        web.patience().until(() -> "the register of institutions", () -> Optional.of(isInIntake()).filter(known -> known));
    }

    private boolean isInIntake() {
        var refused = web.send(Call.post("/api/complaints", EMPTY_REPORT)).tree().path("errors");
        return refused.valueStream().noneMatch(error -> error.path("field").asText().equals("institution"));
    }
}
