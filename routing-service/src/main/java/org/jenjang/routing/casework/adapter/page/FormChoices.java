package org.jenjang.routing.casework.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.Today;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;

/** What can be chosen in the forms of a case. */
@ApplicationScoped
class FormChoices {

    private final Institutions institutions;
    private final InstitutionGroups groups;
    private final Words words;
    private final Clock clock;

    FormChoices(Institutions institutions, InstitutionGroups groups, Words words, Clock clock) {
        this.institutions = institutions;
        this.groups = groups;
        this.words = words;
        this.clock = clock;
    }

    /** The choices for a case; {@code filter} narrows the institutions. */
    Uni<CaseDetail.Choices> of(CaseReading reading, FilledForm form, String filter) {
        return institutions.search(filter).map(found -> choices(reading, form, filter, found));
    }

    private CaseDetail.Choices choices(CaseReading reading, FilledForm form, String filter, List<Institution> found) {
        RoutingCase now = reading.routingCase();
        String own = now.holder().institution();
        boolean choosing = !reading.allowed().isEmpty();
        List<CaseDetail.Group> listed = filter.isBlank() ? groups.all(now) : groups.found(found);
        List<CaseDetail.Group> offered = choosing ? groups.with(chosen(form), listed) : List.of();
        Map<Boolean, List<Option>> units = unitsByNearness(reading);
        return new CaseDetail.Choices(
                filter, offered, offered, helpers(form),
                Stream.concat(units.get(true).stream(), units.get(false).stream()).toList(), units.get(true), classifications(), supervisory(),
                categories(List.of(form.value("institution"), own)), categories(List.of(own, ownerOf(now))), archiveReasons(),
                List.of(new Option("true", words.life().secretYes())), verdicts());
    }

    /** What is chosen in one of the forms already, so that it can be shown as chosen. */
    private List<Institution> chosen(FilledForm form) {
        return Stream.of("institution", "suggestion", "lead").map(form::value)
                .flatMap(code -> institutions.find(code).stream()).distinct().toList();
    }

    /** Those that were chosen; what is no institution is left out, and said to be wrong when the form is sent. */
    private List<Option> helpers(FilledForm form) {
        return form.values().getOrDefault("leadHelper", List.of()).stream()
                .flatMap(code -> institutions.find(code).stream())
                .map(chosen -> new Option(chosen.code(), chosen.name()))
                .toList();
    }

    private Map<Boolean, List<Option>> unitsByNearness(CaseReading reading) {
        RoutingCase now = reading.routingCase();
        List<Unit> units = reading.allowed().contains(RoutingAction.ASSIGN)
                ? institutions.units(now.holder().institution())
                : List.of();
        return units.stream().collect(Collectors.partitioningBy(
                unit -> unit.isNear(now.dossier().file().region()), Collectors.mapping(this::option, Collectors.toList())));
    }

    private Option option(Unit unit) {
        return new Option(unit.code(), unit.isInspectorate() ? words.say().unitInspectorate(unit.name()) : unit.name());
    }

    private List<Option> classifications() {
        return Stream.of(Classification.values())
                .map(choice -> new Option(choice.name(), words.say().classification(choice)))
                .toList();
    }

    private List<Option> supervisory() {
        return List.of(new Option("false", words.say().supervisoryNo()),
                new Option("true", words.say().supervisoryYes()));
    }

    private List<Option> verdicts() {
        return List.of(new Option("true", words.life().reviewPassed()), new Option("false", words.life().reviewFailed()));
    }

    private List<Option> archiveReasons() {
        return Stream.of(ArchiveReason.values())
                .map(choice -> new Option(choice.name(), words.say().archiveReason(choice)))
                .toList();
    }

    /** Whose own subject the case carries, which it may keep; empty when it carries everybody's. */
    private static String ownerOf(RoutingCase now) {
        return CodeLists.category(now.dossier().file().category()).map(Category::institution).orElse("");
    }

    /** Each main subject with all below it, itself first: those that citizens choose, and those that only these institutions have. */
    private List<CaseDetail.Group> categories(List<String> owners) {
        LocalDate today = Today.in(Today.CAPITAL, clock);
        List<CaseDetail.Group> all = new ArrayList<>();
        List<Category> open = CodeLists.categories().stream()
                .filter(category -> category.isOpen(today) && owners.stream().anyMatch(category::isFor))
                .toList();
        for (Category main : open) {
            if (main.parent() == null) {
                all.add(new CaseDetail.Group(words.name(main), open.stream()
                        .filter(part -> part.equals(main) || part.code().startsWith(main.code() + "."))
                        .map(part -> new Option(part.code(), name(part)))
                        .toList()));
            }
        }
        return all;
    }

    private String name(Category category) {
        return category.institution() == null ? words.name(category)
                : words.say().ownSubject(words.name(category), institutions.name(category.institution()));
    }
}
