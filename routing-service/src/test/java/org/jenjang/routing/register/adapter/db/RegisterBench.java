package org.jenjang.routing.register.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.ImportRegister;
import org.jenjang.routing.register.app.RegisterFiles;
import org.jenjang.routing.register.app.RegisterTables;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.RegisterFile;
import org.jenjang.routing.register.domain.Unit;
import org.junit.jupiter.api.Test;

/** How long a register of 700 more institutions with 17 units each takes: {@code -Dtest=RegisterBench}. */
@QuarkusTest
class RegisterBench {

    private static final int INSTITUTIONS = 700;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject CurrentRegister register;
    @Inject RegisterTables tables;
    @Inject RegisterFiles files;
    @Inject ImportRegister importRegister;
    @Inject OutboxRelay relay;
    @Inject Pool pool;

    @Test
    void a_register_of_full_size_is_loaded_read_searched_and_told() {
        await().atMost(PATIENCE).until(() -> register.known().revision() > 0);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        Actor desk = new Actor("bench", Set.of(Role.NATIONAL_ADMIN), null, null);
        Register generated = new Register(generated());

        String institutions = files.write(RegisterFile.Kind.INSTITUTIONS, generated.all());
        String units = files.write(RegisterFile.Kind.UNITS, generated.all());
        timed("institutions loaded, " + institutions.length() + " letters", () -> importRegister.load(institutions, null, desk));
        timed("units looked at, " + units.length() + " letters", () -> importRegister.preview(units));
        timed("units loaded", () -> importRegister.load(units, null, desk));
        relay.wake();
        long told = System.nanoTime();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        Log.infof("BENCH told: %d ms", (System.nanoTime() - told) / 1_000_000);
        for (int i = 0; i < 3; i++) {
            timed("all read", () -> tables.changedSince(0));
            timed("looked whether there is news", tables::revision);
            timed("searched", () -> tables.search("dinas perhubungan"));
            timed("searched with a mistake", () -> tables.search("pemerintah kota 77"));
        }
        List<Institution> read = tables.changedSince(0).await().atMost(PATIENCE);
        long before = used();
        List<Institution> again = tables.changedSince(0).await().atMost(PATIENCE);
        long heap = used() - before;
        Log.infof("BENCH heap of %d institutions with %d units: %d kB", again.size(),
                again.stream().mapToInt(institution -> institution.units().size()).sum(), heap / 1024);
        assertThat(read).isEqualTo(again);
    }

    private List<Institution> generated() {
        Institution model = register.get().find("pemda:74.71").orElseThrow();
        return IntStream.range(0, INSTITUTIONS).mapToObj(number -> copy(model, "pemda:b" + number, "Pemerintah Kota " + number)).toList();
    }

    private static Institution copy(Institution model, String code, String name) {
        var columns = Entries.columns(model);
        columns.put("code", code);
        columns.put("name", name);
        List<Unit> units = model.units().stream().map(unit -> {
            var fields = Entries.columns(unit, code);
            fields.put("code", code + unit.code().substring(model.code().length()));
            fields.put("name", unit.name() + " " + name);
            return Entries.unit(new EntryLine(0, fields));
        }).toList();
        return Entries.institution(new EntryLine(0, columns), units);
    }

    private static <T> void timed(String what, Supplier<Uni<T>> work) {
        long start = System.nanoTime();
        work.get().await().atMost(PATIENCE);
        Log.infof("BENCH %s: %d ms", what, (System.nanoTime() - start) / 1_000_000);
    }

    private long waiting() {
        return pool.query("select count(*) from outbox where published_at is null").execute().await().atMost(PATIENCE)
                .iterator().next().getLong(0);
    }

    private static long used() {
        Stream.generate(Runtime::getRuntime).limit(3).forEach(Runtime::gc);
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
