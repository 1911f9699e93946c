package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.StandardUnits;
import org.jenjang.routing.register.domain.Unit;

/** The units of an institution, a ministry has hundreds: those that somebody has checked first, the others folded away. */
@ApplicationScoped
class UnitGroups {

    private static final int PAGE = 10;
    /** With so few there is nothing to fold. */
    private static final int FEW = 5;

    private final RegisterWords words;
    private final PageContext page;

    UnitGroups(RegisterWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    InstitutionPageView.Units of(Institution of, UnitQuery query, LocalDate today, boolean mayEdit) {
        List<Unit> found = of.units().stream().filter(unit -> query.finds(unit.name(), unit.code(), region(of, unit))).toList();
        List<InstitutionPageView.UnitGroup> groups = Stream.of(UnitQuery.Part.values())
                .flatMap(part -> group(part, found.stream().filter(unit -> part(unit, today) == part).toList(), of, query, today, mayEdit))
                .toList();
        long open = of.units().stream().filter(unit -> part(unit, today) != UnitQuery.Part.ENDED).count();
        return new InstitutionPageView.Units(
                query.isSearch() ? words.say().unitsFound(found.size(), query.words()) : words.say().unitCount((int) open),
                of.units().size() > FEW, FilledForm.empty().withValue("cari", query.words()), href(of), groups);
    }

    private Stream<InstitutionPageView.UnitGroup> group(UnitQuery.Part part, List<Unit> units, Institution of, UnitQuery query,
            LocalDate today, boolean mayEdit) {
        if (units.isEmpty()) {
            return Stream.empty();
        }
        Optional<Integer> asked = asked(part, units, of, query);
        int pages = (units.size() + PAGE - 1) / PAGE;
        int shown = Math.clamp(asked.orElse(1), 1, pages);
        String address = href(of) + "?cari=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) + "&bagian=" + part.address()
                + "&halaman=";
        boolean isOpen = asked.isPresent() || (of.units().size() <= FEW && part != UnitQuery.Part.ENDED)
                || (query.isSearch() && units.size() <= PAGE);
        return Stream.of(new InstitutionPageView.UnitGroup(title(part, units.size()), part != UnitQuery.Part.CHECKED, isOpen,
                units.stream().skip((shown - 1L) * PAGE).limit(PAGE).map(unit -> line(of, unit, today, mayEdit)).toList(),
                new Parts.Pages(shown, pages, address)));
    }

    /** The page of the group that is asked for, by its number or by the unit that was just saved; empty when another one is. */
    private static Optional<Integer> asked(UnitQuery.Part part, List<Unit> units, Institution of, UnitQuery query) {
        return IntStream.range(0, units.size()).boxed()
                .filter(place -> units.get(place).code().equals(of.code() + "/" + query.saved())).findFirst()
                .map(place -> place / PAGE + 1)
                .or(() -> query.part().filter(part::equals).map(_ -> query.page()));
    }

    private String title(UnitQuery.Part part, int number) {
        return switch (part) {
            case CHECKED -> words.say().checkedUnits(number);
            case TEMPLATE -> words.say().templateUnits(number);
            case ENDED -> words.say().formerUnits(number);
        };
    }

    private static UnitQuery.Part part(Unit unit, LocalDate today) {
        if (unit.validTo() != null && unit.validTo().isBefore(today)) {
            return UnitQuery.Part.ENDED;
        }
        return unit.source().equals(StandardUnits.SOURCE) ? UnitQuery.Part.TEMPLATE : UnitQuery.Part.CHECKED;
    }

    private InstitutionPageView.UnitLine line(Institution of, Unit unit, LocalDate today, boolean mayEdit) {
        return new InstitutionPageView.UnitLine(unit.name(), unit.code(),
                unit.isInspectorate() ? words.say().inspectorate() : words.say().service(), region(of, unit),
                words.validity(unit.validFrom(), unit.validTo(), today),
                mayEdit ? href(of) + "/unit" + unit.code().substring(of.code().length()) : "");
    }

    private String region(Institution of, Unit unit) {
        return words.region(unit.region() == null ? of.region() : unit.region());
    }

    private String href(Institution of) {
        return page.root() + "/register/" + of.code();
    }
}
