package org.jenjang.routing.casework.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.app.CaseLine;
import org.jenjang.routing.casework.app.Queue;
import org.jenjang.routing.casework.app.QueuePage;
import org.jenjang.routing.casework.app.ReadQueues;
import org.jenjang.routing.casework.domain.StageName;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.Places;
import org.jenjang.routing.register.domain.Institution;

/** Builds what the desk shows. */
@ApplicationScoped
class DeskViews {

    /** Which queue to begin with when several hold something. */
    private static final List<Queue> URGENCY =
            List.of(Queue.ESCALATED, Queue.ARBITRATION, Queue.RETURNED, Queue.DESK, Queue.INSTITUTION);

    private final ReadQueues queues;
    private final Institutions institutions;
    private final Places places;
    private final Words words;

    DeskViews(ReadQueues queues, Institutions institutions, Places places, Words words) {
        this.queues = queues;
        this.institutions = institutions;
        this.places = places;
        this.words = words;
    }

    /** The desk of a person with the queue at an address open. */
    Uni<DeskView> view(Actor actor, DeskAddress address, String chosen) {
        return queues.counts(actor)
                .chain(counts -> queues.page(actor, address.queue(), address.search(), address.page())
                        .map(found -> view(actor, address, chosen, counts, found)));
    }

    /** The queue in which something waits, to begin with. */
    Uni<Queue> first(Actor actor) {
        return queues.counts(actor).map(counts -> URGENCY.stream()
                .filter(queue -> counts.get(queue) > 0)
                .findFirst()
                .orElse(shown(actor).getFirst()));
    }

    private DeskView view(Actor actor, DeskAddress address, String chosen, Map<Queue, Long> counts, QueuePage found) {
        List<DeskView.Tab> tabs = shown(actor).stream()
                .map(queue -> new DeskView.Tab(address.href(queue), words.say().queue(queue), counts.get(queue)))
                .toList();
        return new DeskView(address, tabs, found.cases().stream().map(line -> line(line, address)).toList(),
                found.total(), new Parts.Pages(found.page(), found.pages(), address.pages()), chosen);
    }

    /** A district has no desk, and nothing climbs to it. */
    private List<Queue> shown(Actor actor) {
        return institutions.find(actor.institution()).map(Institution::tier).filter(Tier.DISTRICT::equals).isPresent()
                ? List.of(Queue.INSTITUTION, Queue.ALL)
                : List.of(Queue.values());
    }

    private DeskView.Line line(CaseLine line, DeskAddress address) {
        ZoneId zone = places.of(line.holder().institution()).zone();
        return new DeskView.Line(
                line.id(),
                address.to(line.id()),
                line.title(),
                line.ticket(),
                words.office(line.holder()),
                Words.level(line.holder().tier()),
                words.say().tier(line.holder().tier()),
                Statuses.kind(line.state()),
                line.returned() && line.state() == StageName.AT_DESK
                        ? words.say().stageReturned()
                        : words.say().stage(line.state()),
                line.emergency() ? words.life().emergency() : "",
                line.heldSince().atZone(zone),
                line.dueAt() == null ? null : words.say().due(words.date(line.dueAt().atZone(zone))));
    }
}
