package org.jenjang.routing.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.Fault;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.junit.jupiter.api.Test;

/** A new release meets a register that was edited. */
class ReleaseTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private final Register stored = new ShippedRegister().register();
    private final Institution kendari = stored.find("pemda:74.71").orElseThrow();

    @Test
    void into_an_empty_register_it_brings_everything() {
        assertThat(Release.merge(stored, new Register(List.of()), Set.of()).all()).isEqualTo(stored.all());
    }

    @Test
    void the_same_release_changes_nothing() {
        assertThat(RegisterEdit.between(stored, Release.merge(stored, stored, Set.of())).isEmpty()).isTrue();
    }

    @Test
    void it_brings_new_entries_and_mends_what_nobody_has_edited() {
        Register shipped = stored.with(List.of(renamed("Pemkot Kendari"), kendari.withUnits(units("Dishub baru"))));

        RegisterEdit edit = RegisterEdit.between(stored, Release.merge(shipped, stored, Set.of()));

        assertThat(edit.changes()).extracting(EntryChange::entry)
                .containsExactly("pemda:74.71/dishub", "pemda:74.71/baru");
        assertThat(edit.institutions()).singleElement().satisfies(known -> assertThat(known.units())
                .hasSize(kendari.units().size() + 1));
    }

    @Test
    void what_was_edited_here_stays_and_nothing_is_ever_taken_away() {
        Register shipped = new Register(List.of(renamed("Dari rilis").withUnits(units("Dari rilis"))));

        RegisterEdit edit = RegisterEdit.between(stored,
                Release.merge(shipped, stored, Set.of("pemda:74.71", "pemda:74.71/dishub")));

        assertThat(edit.changes()).extracting(EntryChange::entry).containsExactly("pemda:74.71/baru");
    }

    @Test
    void a_release_that_makes_a_circle_with_what_was_edited_here_does_not_fit() {
        Register here = stored.with(List.of(with("pemda:74.71", "parent", "pemda:74.02")));
        Register shipped = stored.with(List.of(with("pemda:74.02", "parent", "pemda:74.71")));
        LocalDate today = LocalDate.parse("2026-11-22");

        assertThat(Release.faults(here, Release.merge(stored, here, Set.of("pemda:74.71")), today)).isEmpty();
        assertThat(Release.faults(here, Release.merge(shipped, here, Set.of("pemda:74.71")), today))
                .extracting(Fault::code).containsExactly("register-circle");
    }

    private Institution renamed(String name) {
        return with("pemda:74.71", "name", name);
    }

    private Institution with(String code, String column, String text) {
        Institution known = stored.find(code).orElseThrow();
        var columns = Entries.columns(known);
        columns.put(column, text);
        return Entries.institution(new EntryLine(1, columns), known.units());
    }

    private static List<Unit> units(String dishub) {
        return List.of(unit("dishub", dishub), unit("baru", "Dinas Baru"));
    }

    private static Unit unit(String slug, String name) {
        return new Unit("pemda:74.71/" + slug, name, Unit.SERVICE, "74.71", slug + "@jenjang.example", DAY, null, "TEMPLATE");
    }
}
