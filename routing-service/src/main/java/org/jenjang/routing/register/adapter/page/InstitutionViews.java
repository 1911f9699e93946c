package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.PartQuery;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.EditUnits;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.register.domain.StandardUnits;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Builds the page of an institution. */
@ApplicationScoped
class InstitutionViews {

    private final CurrentRegister register;
    private final BrowseViews browse;
    private final UnitGroups units;
    private final RegisterWords words;
    private final PastViews past;
    private final PageContext page;
    private final Clock clock;

    InstitutionViews(CurrentRegister register, BrowseViews browse, UnitGroups units, RegisterWords words, PastViews past,
            PageContext page, Clock clock) {
        this.register = register;
        this.browse = browse;
        this.units = units;
        this.words = words;
        this.past = past;
        this.page = page;
        this.clock = clock;
    }

    InstitutionPageView view(Institution of, List<PastChange> history, Actor actor, PartQuery<UnitPart> query, String saved) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), of.zone());
        boolean mayEdit = EditUnits.may(actor, of.code());
        boolean isOpen = of.validTo() == null;
        return new InstitutionPageView(of.name(), of.code(), RegisterWords.level(of.tier()), words.tier(of),
                isOpen ? "" : words.say().ended(words.date(Objects.requireNonNull(of.validTo()))),
                browse.path(of), facts(of, today), below(of), units.of(of, query, saved, today, mayEdit),
                mayEdit && isOpen ? href(of, "") : "", mayEdit && isOpen ? proposals(of) : List.of(),
                history.stream().map(past::of).toList(),
                of.unit(of.code() + "/" + saved).map(Unit::name).orElse(""));
    }

    private List<Parts.Row> facts(Institution of, LocalDate today) {
        RegisterMessages say = words.say();
        List<Parts.Row> rows = new ArrayList<>(List.of(new Parts.Row(say.code(), of.code()), new Parts.Row(say.kind(), words.kind(of)),
                new Parts.Row(say.region(), words.region(of.region())), new Parts.Row(say.zone(), of.zone().getId()),
                new Parts.Row(say.mail(), of.email()), new Parts.Row(say.validity(), words.validity(of.validFrom(), of.validTo(), today)),
                new Parts.Row(say.above(), of.parent() == null ? say.nobodyAbove() : name(of.parent())),
                new Parts.Row(say.source(), of.source())));
        add(rows, say.successor(), name(of.successor()));
        add(rows, say.shares(), of.shares().stream().map(this::share).collect(Collectors.joining("; ")));
        add(rows, say.predecessors(), register.get().all().stream().filter(other -> isHeir(of, other)).map(Institution::name)
                .collect(Collectors.joining(", ")));
        return rows;
    }

    private static void add(List<Parts.Row> rows, String label, String text) {
        if (!text.isEmpty()) {
            rows.add(new Parts.Row(label, text));
        }
    }

    private static boolean isHeir(Institution of, Institution other) {
        return of.code().equals(other.successor()) || other.shares().stream().anyMatch(share -> of.code().equals(share.institution()));
    }

    private String share(Share share) {
        return words.say().share(name(share.institution()), share.categories().stream()
                .map(code -> CodeLists.category(code).map(category -> page.language().equals("en") ? category.nameEnglish()
                        : category.nameIndonesian()).orElse(code))
                .collect(Collectors.joining(", ")));
    }

    private String name(@Nullable String code) {
        return register.get().find(code).map(Institution::name).orElse(code == null ? "" : code);
    }

    private BrowseView.Crumb below(Institution of) {
        int number = register.get().children(of.code()).size();
        return new BrowseView.Crumb(words.say().belowTitle(number),
                number == 0 ? "" : page.root() + "/register?di=" + of.code());
    }

    private List<BrowseView.Crumb> proposals(Institution of) {
        return StandardUnits.of(of, register.get()).stream()
                .map(unit -> new BrowseView.Crumb(words.say().propose(unit.name()), href(of, "?usul="
                        + unit.code().substring(of.code().length() + 1))))
                .toList();
    }

    private String href(Institution of, String rest) {
        return page.root() + "/register/" + of.code() + "/unit" + rest;
    }
}
