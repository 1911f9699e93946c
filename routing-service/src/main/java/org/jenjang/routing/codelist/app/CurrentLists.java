package org.jenjang.routing.codelist.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;

/**
 * The code lists that this process goes by, and with it everything that asks {@link CodeLists}. Other processes may know newer
 * ones for a second; so whoever changes them says on which revision the change rests.
 */
@ApplicationScoped
public class CurrentLists {

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(0, Edition.shipped()));

    /** The lists in force here with their revision; 0 and as they were shipped while the stored ones are not known yet. */
    public Known known() {
        return known.get();
    }

    /** Takes the entries that are newer than what is known, unless somebody has taken newer ones meanwhile. */
    Known take(int revision, Edition changed) {
        known.updateAndGet(before -> revision <= before.revision() ? before : before.with(revision, changed));
        publish();
        return known.get();
    }

    /** Whoever writes last looks once more, so that the process never stays with the older of two. */
    private void publish() {
        Edition newest;
        do {
            newest = known.get().edition();
            CodeLists.take(newest);
        } while (newest != known.get().edition());
    }

    /** A revision of the stored lists. */
    public record Known(int revision, Edition edition) {

        private Known with(int newer, Edition changed) {
            return new Known(newer, edition.with(changed.regions(), changed.categories()));
        }
    }
}
