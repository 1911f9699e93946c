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
import org.jenjang.platform.web.ListPage;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.PartQuery;
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

    InstitutionPageView.Units of(Institution of, PartQuery<UnitPart> query, String saved, LocalDate today, boolean mayEdit) {
        List<Unit> found = of.units().stream().filter(unit -> query.finds(unit.name(), unit.code(), region(of, unit))).toList();
        List<InstitutionPageView.UnitGroup> groups = Stream.of(UnitPart.values())
                .flatMap(part -> group(part, found.stream().filter(unit -> part(unit, today) == part).toList(), of, query, saved, today, mayEdit))
                .toList();
        long open = of.units().stream().filter(unit -> part(unit, today) != UnitPart.ENDED).count();
        return new InstitutionPageView.Units(
                query.isSearch() ? words.say().unitsFound(found.size(), query.words()) : words.say().unitCount((int) open),
                of.units().size() > FEW, FilledForm.empty().withValue("cari", query.words()), href(of), groups);
    }

    private Stream<InstitutionPageView.UnitGroup> group(UnitPart part, List<Unit> units, Institution of,
            PartQuery<UnitPart> query, String saved, LocalDate today, boolean mayEdit) {
        if (units.isEmpty()) {
            return Stream.empty();
        }
        Optional<Integer> asked = place(saved, units, of).map(place -> place / PAGE + 1).or(() -> query.pageOf(part));
        String address = href(of) + "?cari=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) + "&bagian=" + part.address()
                + "&halaman=";
        ListPage<Unit> shown = ListPage.of(units, PAGE, asked.orElse(1), address);
        boolean isOpen = asked.isPresent() || (of.units().size() <= FEW && part != UnitPart.ENDED)
                || (query.isSearch() && units.size() <= PAGE);
        return Stream.of(new InstitutionPageView.UnitGroup(title(part, units.size()), part != UnitPart.CHECKED, isOpen,
                shown.linesAs(unit -> line(of, unit, today, mayEdit)), shown.pages()));
    }

    /** Where in a group the unit stands that was just saved; empty when it stands in another one. */
    private static Optional<Integer> place(String saved, List<Unit> units, Institution of) {
        return IntStream.range(0, units.size()).boxed()
                .filter(place -> units.get(place).code().equals(of.code() + "/" + saved)).findFirst();
    }

    private String title(UnitPart part, int number) {
        return switch (part) {
            case CHECKED -> words.say().checkedUnits(number);
            case TEMPLATE -> words.say().templateUnits(number);
            case ENDED -> words.say().formerUnits(number);
        };
    }

    private static UnitPart part(Unit unit, LocalDate today) {
        if (unit.validTo() != null && unit.validTo().isBefore(today)) {
            return UnitPart.ENDED;
        }
        return unit.source().equals(StandardUnits.SOURCE) ? UnitPart.TEMPLATE : UnitPart.CHECKED;
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
