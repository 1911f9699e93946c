package org.jenjang.response.handling.adapter.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.OfficerAction;

/** The plain facts of a case, line by line. */
record CaseFacts(Institutions names, Words words, ZoneId zone) {

    /** The facts for somebody who can do these things now: until when a case may be given back concerns no other. */
    List<Parts.Row> of(Assignment task, Set<OfficerAction> allowed) {
        ResponseMessages say = words.say();
        CaseFile file = task.file();
        List<Parts.Row> rows = new ArrayList<>();
        rows.add(new Parts.Row(say.ticket(), file.ticket()));
        CodeLists.category(file.category()).map(words::category).ifPresent(name -> rows.add(new Parts.Row(say.subject(), name)));
        CodeLists.region(file.region()).map(Region::name).ifPresent(name -> rows.add(new Parts.Row(say.region(), name)));
        if (file.place() != null) {
            rows.add(new Parts.Row(say.place(), file.place()));
        }
        if (file.incidentDate() != null) {
            rows.add(new Parts.Row(say.incidentDate(), Format.date(file.incidentDate(), words.language())));
        }
        rows.add(new Parts.Row(say.receivedOn(), moment(task.since())));
        if (!task.terms().helpers().isEmpty()) {
            rows.add(new Parts.Row(say.helpedBy(), task.terms().helpers().stream()
                    .map(unit -> names.nameOf(task.unit().institution(), unit))
                    .collect(Collectors.joining(", "))));
        }
        if (task.terms().returnUntil() != null && allowed.contains(OfficerAction.GIVE_BACK)) {
            rows.add(new Parts.Row(say.returnUntil(), moment(task.terms().returnUntil())));
        }
        return rows;
    }

    private String moment(Instant instant) {
        return Format.moment(instant.atZone(zone), words.language());
    }
}
