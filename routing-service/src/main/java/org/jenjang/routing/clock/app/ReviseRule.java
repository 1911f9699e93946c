package org.jenjang.routing.clock.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.RuleChange;
import org.jenjang.routing.clock.domain.RuleDraft;
import org.jenjang.routing.clock.domain.RuleDraftCheck;
import org.jspecify.annotations.Nullable;

/**
 * Sets a deadline rule from a day on: the national desk for everybody, the admin of an institution a stricter one for his
 * own. First looks what it would move, then puts it into force.
 */
@ApplicationScoped
public class ReviseRule {

    private final CurrentAlmanac almanac;
    private final AlmanacTables tables;
    private final OpenDeadlines deadlines;
    private final Clock clock;

    ReviseRule(CurrentAlmanac almanac, AlmanacTables tables, OpenDeadlines deadlines, Clock clock) {
        this.almanac = almanac;
        this.tables = tables;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The institution whose own rules somebody sets; null for the nation's. */
    public static @Nullable String scope(Actor actor) {
        return actor.has(Role.NATIONAL_ADMIN) ? null : actor.institution();
    }

    /**
     * What a rule would change.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a field is wrong
     */
    public Uni<Preview> preview(RuleDraft draft, Actor by) {
        return almanac.refresh().chain(now -> {
            RuleChange change = RuleDraftCheck.check(draft, now.rules(), scope(by));
            return deadlines.moves(now.with(change)).map(moves -> new Preview(change, moves));
        });
    }

    /**
     * Puts a rule into force. The open limits that started since its first day are counted again afterwards, in the
     * background.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a field is wrong
     * @throws RefusedException when somebody else has changed the calendar or a rule meanwhile
     */
    public Uni<RuleChange> revise(RuleDraft draft, Actor by) {
        return almanac.refresh().chain(now -> {
            RuleChange change = RuleDraftCheck.check(draft, now.rules(), scope(by));
            return store(change, now, by).chain(almanac::refresh).replaceWith(change);
        });
    }

    private Uni<Integer> store(RuleChange change, Almanac now, Actor by) {
        return tables.store(change, now.revision(), clock.instant(), by.subject()).invoke(revision -> {
            if (revision == 0) {
                throw new RefusedException(RuleRefusal.CHANGED_MEANWHILE);
            }
            Log.infof("Calendar %d: the rule %s is %d from %s on", revision, change.added().key(), change.added().amount(),
                    change.added().validFrom());
        });
    }

    /** What a rule would change. */
    public record Preview(RuleChange change, Moves moves) {}
}
