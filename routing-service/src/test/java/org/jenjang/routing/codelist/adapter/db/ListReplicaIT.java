package org.jenjang.routing.codelist.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.codelist.app.ListTables;
import org.jenjang.routing.codelist.app.TakeShippedLists;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes on the same stored lists. */
@QuarkusTest
class ListReplicaIT {

    private static final Category HEARD = new Category("replika", null, "Replika", "Replica", LocalDate.of(2024, 1, 1), null,
            false, null, null, "TEST");

    @Inject CurrentLists lists;
    @Inject ListTables tables;
    @Inject TakeShippedLists takeShipped;
    @Inject ConnectionUnitOfWork database;

    @BeforeEach
    void awaitLists() {
        await().until(() -> lists.known().revision() > 0);
    }

    @Test
    void what_another_process_has_stored_is_known_here_without_being_asked_for() {
        Edition before = lists.known().edition();
        int seen = lists.known().revision();
        ListEdit edit = ListEdit.between(before, before.with(List.of(), List.of(HEARD)));

        assertThat(store(edit, seen)).isEqualTo(seen + 1);

        await().untilAsserted(() -> assertThat(CodeLists.category("replika")).contains(HEARD));
        assertThat(lists.known().edition().regions()).isEqualTo(before.regions());
        assertThat(store(edit, seen)).as("whoever has not seen the newest revision").isZero();
    }

    @Test
    void a_release_that_was_taken_brings_nothing_more() {
        int revision = lists.known().revision();

        assertThat(takeShipped.take().await().atMost(Duration.ofSeconds(60))).isZero();
        assertThat(lists.known().revision()).isEqualTo(revision);
    }

    private int store(ListEdit edit, int seen) {
        return database.inTransaction(transaction ->
                        tables.store(edit, seen, new Recording(TrainingTime.now(), "elsewhere", null, null), transaction))
                .await().atMost(Duration.ofSeconds(60));
    }
}
