package org.jenjang.routing.officer.app;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.officer.domain.Roster;
import org.jenjang.routing.officer.domain.Vigilance;

/**
 * Everybody of an institution, and how they stand.
 *
 * @param waiting why accounts do not follow the register yet, by officer; those that do are left out
 * @param open how many open reports there are, by unit, and with the institution itself under its own code
 * @param findings whether those in office look after their reports
 */
public record Staff(
        String institution, Roster roster, Map<UUID, AccountTasks.Problem> waiting, Map<String, Long> open,
        Map<UUID, Vigilance.Finding> findings) {

    public Staff {
        waiting = Map.copyOf(waiting);
        open = Map.copyOf(open);
        findings = Map.copyOf(findings);
    }

    /** How many open reports the holders of a post look after. */
    public long open(Post post) {
        return post.open(open);
    }

    /** Why an officer's account does not follow the register yet; none when it does. */
    public Optional<AccountTasks.Problem> problem(UUID officer) {
        return Optional.ofNullable(waiting.get(officer));
    }

    /** Whether somebody in office looks after his reports. */
    public Vigilance.Finding finding(UUID officer) {
        return findings.getOrDefault(officer, Vigilance.Finding.AWAKE);
    }

    /** How many in office do not. */
    public long asleep() {
        return findings.values().stream().filter(finding -> finding != Vigilance.Finding.AWAKE).count();
    }
}
