package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jenjang.e2e.api.Call;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.system.RunningSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people may not know of, and may not do, through the proxy.
class StrangersIT {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private final RunningSystem system = RunningSystem.get();
    private Citizen citizen;

    @BeforeEach
    void aCaseInTheInboxOfDishubKendari() {
        citizen = Citizen.filing(system.web(), Reports.lights("pemda:74.71", "74.71"));
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        system.routing("kendari").assign(citizen.id(), "pemda:74.71/dishub", "Mohon ditindaklanjuti.");
        system.liaison("dishub-kendari").awaiting(citizen.id(), "in the inbox", _ -> true);
    }

    @Test
    void anotherUnitDoesNotKnowTheCase() {
        assertThat(status(Call.get(unitCase()), "pupr-kendari")).isEqualTo(NOT_FOUND);
        assertThat(status(Call.post(unitCase() + "/start", Map.of("plan", "Kami periksa lokasinya.")), "pupr-kendari")).isEqualTo(NOT_FOUND);
        assertThat(status(Call.get(unitCase()), "disdik-bekasi")).isEqualTo(NOT_FOUND);
    }

    @Test
    void anotherInstitutionDoesNotKnowTheCase() {
        assertThat(status(Call.get(routedCase()), "konawe-selatan")).isEqualTo(NOT_FOUND);
        assertThat(status(Call.get(routedCase()), "jabar")).isEqualTo(NOT_FOUND);
        assertThat(status(Call.post(routedCase() + "/assignment", Map.of("unit", "pemda:32.75/disdik")), "bekasi")).isEqualTo(NOT_FOUND);
    }

    @Test
    void nobodyIsLetInWithoutAToken() {
        assertThat(system.web().send(Call.get(unitCase())).status()).isEqualTo(UNAUTHORIZED);
        assertThat(system.web().send(Call.get(routedCase())).status()).isEqualTo(UNAUTHORIZED);
        assertThat(system.web().send(Call.get("/notifications/api/deliveries?complaint=" + citizen.id())).status()).isEqualTo(UNAUTHORIZED);
        assertThat(system.web().send(contacts()).status()).isEqualTo(UNAUTHORIZED);
        assertThat(system.web().send(Call.get(unitCase()).with("Authorization", "Bearer made.up.token")).status()).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aRoleOpensItsOwnDeskOnly() {
        assertThat(status(Call.get(unitCase()), "warga")).isEqualTo(FORBIDDEN);
        assertThat(status(Call.get(routedCase()), "warga")).isEqualTo(FORBIDDEN);
        assertThat(status(contacts(), "nasional")).isEqualTo(FORBIDDEN);
        assertThat(status(Call.get("/notifications/api/deliveries?complaint=" + citizen.id()), "kendari")).isEqualTo(FORBIDDEN);
    }

    @Test
    void aTicketAloneShowsNothing() {
        var call = Call.get("/api/complaints/" + citizen.receipt().ticket());

        assertThat(system.web().send(call).status()).isIn(UNAUTHORIZED, NOT_FOUND);
        assertThat(system.web().send(call.with("Jenjang-Pin", "000000")).status()).isIn(FORBIDDEN, UNAUTHORIZED, NOT_FOUND);
    }

    private int status(Call call, String username) {
        return system.web().send(call.by(system.people().named(username))).status();
    }

    private Call contacts() {
        return Call.post("/api/vault/contacts", Map.of("complaints", List.of(citizen.id())));
    }

    private String unitCase() {
        return "/response/api/cases/" + citizen.id();
    }

    private String routedCase() {
        return "/routing/api/cases/" + citizen.id();
    }
}
