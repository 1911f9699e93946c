package org.jenjang.routing.register.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.RegisterTables;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;
import org.junit.jupiter.api.Test;

/** Several processes on one stored register. */
@QuarkusTest
class ReplicaIT {

    @Inject CurrentRegister register;
    @Inject RegisterTables tables;
    @Inject ConnectionUnitOfWork database;

    @Test
    void what_another_process_has_stored_is_known_here_without_being_asked_for_and_nothing_else_has_changed() {
        await().until(() -> register.known().revision() > 0);
        List<Institution> before = register.get().all();
        RegisterEdit edit = RegisterEdit.between(register.get(), register.get().with(List.of(renamed("pemda:32.17"))));

        int revision = store(edit, register.known().revision());

        await().untilAsserted(() ->
                assertThat(register.get().find("pemda:32.17")).map(Institution::name).contains("Pemerintah Kabupaten (baru)"));
        assertThat(register.known().revision()).isEqualTo(revision);
        assertThat(register.get().all()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("name").isEqualTo(before);
        assertThat(store(edit, revision - 1)).as("whoever has not seen the newest revision").isZero();
    }

    private Institution renamed(String code) {
        Institution known = register.get().find(code).orElseThrow();
        var columns = Entries.columns(known);
        columns.put("name", "Pemerintah Kabupaten (baru)");
        return Entries.institution(new EntryLine(0, columns), known.units());
    }

    private int store(RegisterEdit edit, int seen) {
        return database.inTransaction(transaction ->
                        tables.store(edit, seen, new Recording(TrainingTime.now(), "elsewhere", null, null), transaction))
                .await().atMost(Duration.ofSeconds(60));
    }
}
