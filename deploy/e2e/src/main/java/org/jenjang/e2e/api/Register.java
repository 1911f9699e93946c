package org.jenjang.e2e.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The register of institutions on its way: right after the very first start intake has not heard of all of them yet, and
/// refuses an institution that a reporter has chosen. While it has heard of none it lets any code pass.
public record Register(Web web) {
    private static final String NOBODY = "kl:tidak-ada";

    /// Waits until intake knows these institutions.
    public void awaitInIntake(Collection<String> institutions) {
        web.patience().until(() -> "the register of institutions",
                () -> Optional.of(!passes(NOBODY) && institutions.stream().allMatch(this::passes)).filter(known -> known));
    }

    /// Asks with a report that is refused in any case, since it says nothing; so nothing is stored.
    private boolean passes(String institution) {
        var report = Map.of("title", "", "narrative", "", "institution", institution);
        var refused = web.send(Call.post("/api/complaints", report)).tree().path("errors");
        return refused.valueStream().noneMatch(error -> error.path("field").asText().equals("institution"));
    }
}
