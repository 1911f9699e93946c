package org.jenjang.routing.register.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;

/**
 * The register that this process goes by. Other processes may know a newer one for a second; so whoever changes it says on
 * which revision the change rests, and is refused when there is a newer one.
 */
@ApplicationScoped
public class CurrentRegister {

    private final AtomicReference<Known> known;

    public CurrentRegister(Register shipped) {
        this.known = new AtomicReference<>(new Known(0, shipped));
    }

    /** The register in force here; as it was shipped until the stored one is known. */
    public Register get() {
        return known.get().register();
    }

    /** The register in force here with its revision; 0 while the stored one is not known yet. */
    public Known known() {
        return known.get();
    }

    /** Takes the entries that are newer than what is known, unless somebody has taken newer ones meanwhile. */
    Known take(int revision, List<Institution> changed) {
        return known.updateAndGet(before -> revision <= before.revision() ? before : before.with(revision, changed));
    }

    /** A revision of the stored register. */
    public record Known(int revision, Register register) {

        private Known with(int newer, List<Institution> changed) {
            return new Known(newer, revision == 0 ? new Register(changed) : register.with(changed));
        }
    }
}
