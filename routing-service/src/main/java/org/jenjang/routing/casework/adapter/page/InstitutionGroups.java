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

/** Institutions to choose from, the likeliest first: suggested, near, national, all others. */
@ApplicationScoped
class InstitutionGroups {

    private final Institutions institutions;
    private final Words words;

    InstitutionGroups(Institutions institutions, Words words) {
        this.institutions = institutions;
        this.words = words;
    }

    List<CaseDetail.Group> all(RoutingCase now) {
        List<Institution> near = institutions.near(now.dossier().file().region());
        List<Institution> rest = institutions.inOffice().stream().filter(other -> !near.contains(other)).toList();
        List<CaseDetail.Group> groups = new ArrayList<>();
        suggested(now).ifPresent(suggested -> add(groups, words.say().groupSuggested(), List.of(suggested)));
        add(groups, words.say().groupNear(), near);
        add(groups, words.say().groupNational(), rest.stream().filter(other -> other.tier() == Tier.NATIONAL).toList());
        add(groups, words.say().groupOthers(), rest.stream().filter(other -> other.tier() != Tier.NATIONAL).toList());
        return List.copyOf(groups);
    }

    List<CaseDetail.Group> found(List<Institution> found) {
        return List.of(new CaseDetail.Group(
                found.isEmpty() ? words.say().groupNothing() : words.say().groupFound(), options(found)));
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
