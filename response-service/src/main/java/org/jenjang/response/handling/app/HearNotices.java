package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Applies what was heard about many complaints at once: one look, decisions in memory, one write. */
@ApplicationScoped
public class HearNotices {

    private final Handlings handlings;

    public HearNotices(Handlings handlings) {
        this.handlings = handlings;
    }

    /** Applies the notices in their order. What a handling refuses is logged and left, since nobody is there to be told. */
    @WithTransaction
    public Uni<Void> hear(List<Notice> notices) {
        return handlings.hold(notices.stream().map(Notice::complaint).collect(Collectors.toSet()))
                .chain(held -> apply(notices, held));
    }

    private Uni<Void> apply(List<Notice> notices, Map<String, Kept> held) {
        Map<String, Kept> changed = new LinkedHashMap<>();
        List<Handlings.Happened> happened = new ArrayList<>();
        for (Notice notice : notices) {
            Kept before = changed.getOrDefault(notice.complaint(), held.get(notice.complaint()));
            Kept after = apply(notice, before, happened);
            if (after != before) {
                changed.put(notice.complaint(), after);
            }
        }
        return handlings.keep(changed.values(), happened);
    }

    private static Kept apply(Notice notice, Kept kept, List<Handlings.Happened> happened) {
        return switch (notice) {
            case Notice.Told told -> decide(told, kept, happened);
            case Notice.LimitSet set when concerns(set, kept) -> kept.with(kept.clocks().set(set.deadline()));
            case Notice.LimitSet _ -> kept;
            case Notice.LimitMoved moved when kept.clocks().knows(moved.deadline().clock()) ->
                kept.with(kept.clocks().move(moved.deadline()));
            case Notice.LimitMoved _ -> kept;
            case Notice.LimitPaused paused when kept.clocks().knows(paused.clock()) ->
                kept.with(kept.clocks().pause(paused.clock()));
            case Notice.LimitPaused _ -> kept;
        };
    }

    private static Kept decide(Notice.Told told, Kept kept, List<Handlings.Happened> happened) {
        return switch (Handling.decide(kept.handling(), told.news())) {
            case Decision.Accepted<Handling, HandlingEvent> accepted -> {
                accepted.events().forEach(event -> happened.add(new Handlings.Happened(kept.complaint(), event, 0)));
                yield kept.after(accepted);
            }
            case Decision.Refused<Handling, HandlingEvent>(var refusal) -> {
                Log.infof("Not applied: complaintId=%s command=%s refusal=%s", kept.complaint(),
                        told.news().getClass().getSimpleName(), refusal.name());
                yield kept;
            }
        };
    }

    /** After an escalation the first limit starts anew for the institution above; it is not the unit's. */
    private static boolean concerns(Notice.LimitSet set, Kept kept) {
        return switch (kept.handling()) {
            case Handling.Received(var task) -> isOwn(set, task.unit().institution());
            case Handling.InProgress(var task, _) -> isOwn(set, task.unit().institution());
            case Handling.AwaitsApproval(var task, _) -> isOwn(set, task.unit().institution());
            case Handling.Answered(var task) -> isOwn(set, task.unit().institution());
            case Handling.Unassigned _, Handling.GivenBack _, Handling.Ended _ -> false;
        };
    }

    private static boolean isOwn(Notice.LimitSet set, String institution) {
        return set.deadline().clock() != Clock.FIRST_RESPONSE || set.owes().institution().equals(institution);
    }
}
