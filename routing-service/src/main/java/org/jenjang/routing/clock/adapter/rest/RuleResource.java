package org.jenjang.routing.clock.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.clock.app.Moves;
import org.jenjang.routing.clock.app.ReviseRule;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.RuleDraft;
import org.jspecify.annotations.Nullable;

/** The deadline rules: the nation's for the national desk, stricter ones of its own for each institution. */
@Path("/api/deadline-rules")
@Cancellable(false)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class RuleResource {

    private static final RuleDraft EMPTY = new RuleDraft(null, null, null, null);

    private final CurrentAlmanac almanac;
    private final ReviseRule reviseRule;
    private final CurrentActor actor;

    RuleResource(CurrentAlmanac almanac, ReviseRule reviseRule, CurrentActor actor) {
        this.almanac = almanac;
        this.reviseRule = reviseRule;
        this.actor = actor;
    }

    /** Every rule that was, is or will be in force; of local ones those of the own institution, for the nation all. */
    @GET
    public Uni<List<RuleView>> rules() {
        Actor asker = actor.get();
        return almanac.refresh().map(now -> now.rules().rules().stream()
                .filter(rule -> asker.has(Role.NATIONAL_ADMIN) || rule.scope() == null
                        || Objects.equals(rule.scope(), asker.institution()))
                .sorted(Comparator.comparing(DeadlineRule::key).thenComparing(DeadlineRule::validFrom))
                .map(RuleView::of)
                .toList());
    }

    /** Which open limits a rule would move; nothing is changed. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RulePreview> preview(@Nullable RuleDraft draft) {
        return reviseRule.preview(draft == null ? EMPTY : draft, actor.get())
                .map(preview -> new RulePreview(RuleView.of(preview.change().added()), preview.moves()));
    }

    /** Sets a rule from a day on. Open limits that started since are counted again in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RuleView> revise(@Nullable RuleDraft draft) {
        return reviseRule.revise(draft == null ? EMPTY : draft, actor.get()).map(change -> RuleView.of(change.added()));
    }

    /** A rule as it would be, and the open limits that it would move. */
    record RulePreview(RuleView rule, Moves moves) {}
}
