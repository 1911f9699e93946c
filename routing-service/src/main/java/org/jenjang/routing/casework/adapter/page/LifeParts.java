package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.web.Parts.Row;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jspecify.annotations.Nullable;

/** What has happened to a case that still matters: the ladder, returns, helpers, what the reporter may still do. */
@ApplicationScoped
class LifeParts {

    private final Words words;

    LifeParts(Words words) {
        this.words = words;
    }

    List<Row> of(RoutingCase now, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        RoutingMessages say = words.say();
        LifeMessages life = words.life();
        Dossier dossier = now.dossier();
        if (dossier.ladder().rung() != null) {
            rows.add(new Row(life.ladder(), life.rung(dossier.ladder().rung())));
        }
        if (dossier.ladder().withOmbudsman()) {
            rows.add(new Row(life.ombudsman(), life.ombudsmanHasIt()));
        }
        if (dossier.safeguards().reporterGone()) {
            rows.add(new Row(say.citizen(), life.reporterGone()));
        }
        named(rows, life.returners(), dossier.returns().by().stream().map(Holder::institution));
        named(rows, life.keepFrom(), dossier.safeguards().keepFrom().stream());
        Terms terms = dossier.handed().terms();
        if (terms != null) {
            named(rows, life.helpers(), terms.helpers().stream());
        }
        if (now.stage() instanceof Stage.WithInstitution) {
            until(rows, life.returnUntil(), terms == null ? null : terms.returnUntil(), zone);
        }
        if (now.stage() instanceof Stage.Over over) {
            ended(rows, over.ending(), zone);
        }
        return rows;
    }

    /** The report that it follows, or those that follow it. */
    List<CaseDetail.Related> related(CaseReading reading) {
        Stream<CaseDetail.Related> parent =
                reading.routingCase().stage() instanceof Stage.Over(var _, Ending.Linked linked)
                        ? Stream.of(related(words.life().follows(), linked.ticket()))
                        : Stream.empty();
        return Stream.concat(parent, reading.followers().stream()
                .map(follower -> related(words.life().followedBy(), follower.ticket()))).toList();
    }

    private CaseDetail.Related related(String label, String ticket) {
        return new CaseDetail.Related(label, ticket);
    }

    private void ended(List<Row> rows, Ending ending, ZoneId zone) {
        switch (ending) {
            case Ending.Closed closed -> until(rows, words.life().reopenUntil(), closed.reopenUntil(), zone);
            case Ending.Archived archived -> {
                until(rows, words.life().objectionUntil(), archived.objectionUntil(), zone);
                until(rows, words.life().completableUntil(), archived.completableUntil(), zone);
            }
            case Ending.Linked _, Ending.Withdrawn _ -> {}
        }
    }

    private void named(List<Row> rows, String label, Stream<String> codes) {
        String names = codes.map(words::name).collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            rows.add(new Row(label, names));
        }
    }

    private void until(List<Row> rows, String label, @Nullable Instant until, ZoneId zone) {
        if (until != null) {
            rows.add(new Row(label, words.date(until.atZone(zone))));
        }
    }
}
