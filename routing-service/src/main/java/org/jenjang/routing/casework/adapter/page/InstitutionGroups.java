package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;

/**
 * Institutions to choose from, the likeliest first: suggested, near, national. Those of other provinces are too many for a
 * list on a weak network; they are found by searching.
 */
@ApplicationScoped
class InstitutionGroups {

    private final Institutions institutions;
    private final Words words;

    InstitutionGroups(Institutions institutions, Words words) {
        this.institutions = institutions;
        this.words = words;
    }

    /** Those for a case; of those with no region, all provinces too. */
    List<CaseDetail.Group> all(RoutingCase now) {
        List<Institution> near = institutions.near(now.dossier().file().region());
        List<CaseDetail.Group> groups = new ArrayList<>();
        suggested(now).ifPresent(suggested -> add(groups, words.say().groupSuggested(), List.of(suggested)));
        add(groups, words.say().groupNear(), near);
        add(groups, words.say().groupNational(), inOffice(Tier.NATIONAL));
        if (near.isEmpty()) {
            add(groups, words.say().groupOthers(), inOffice(Tier.PROVINCIAL));
        }
        return List.copyOf(groups);
    }

    List<CaseDetail.Group> found(List<Institution> found) {
        return List.of(new CaseDetail.Group(
                found.isEmpty() ? words.say().groupNothing() : words.say().groupFound(), options(found)));
    }

    /** The groups, before them what is chosen already and stands in none of them. */
    List<CaseDetail.Group> with(List<Institution> chosen, List<CaseDetail.Group> groups) {
        List<Institution> missing = chosen.stream()
                .filter(one -> groups.stream().flatMap(group -> group.options().stream())
                        .noneMatch(option -> option.value().equals(one.code())))
                .toList();
        List<CaseDetail.Group> all = new ArrayList<>();
        add(all, words.say().groupChosen(), missing);
        all.addAll(groups);
        return List.copyOf(all);
    }

    private List<Institution> inOffice(Tier tier) {
        return institutions.inOffice().stream().filter(institution -> institution.tier() == tier).toList();
    }

    private Optional<Institution> suggested(RoutingCase now) {
        return now.stage() instanceof Stage.AtDesk(var _, ReturnNote note) && note != null
                ? institutions.find(note.suggestion())
                : Optional.empty();
    }

    private static void add(List<CaseDetail.Group> groups, String label, List<Institution> members) {
        if (!members.isEmpty()) {
            groups.add(new CaseDetail.Group(label, options(members)));
        }
    }

    private static List<Option> options(List<Institution> members) {
        return members.stream().map(member -> new Option(member.code(), member.name())).toList();
    }
}
