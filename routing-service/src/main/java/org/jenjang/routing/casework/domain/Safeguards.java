package org.jenjang.routing.casework.domain;

import java.util.List;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who handles the case must beware of.
 *
 * @param keepFrom codes of the institutions and units that must not handle it, since it is about them
 * @param emergency whether life is in danger
 * @param reporterGone whether the reporter has withdrawn from a case that goes on without him
 */
public record Safeguards(List<String> keepFrom, boolean emergency, boolean reporterGone) {

    static final Safeguards NONE = new Safeguards(List.of(), false, false);

    public Safeguards {
        keepFrom = List.copyOf(keepFrom);
    }

    static Safeguards of(@Nullable Care care) {
        return care == null ? NONE : new Safeguards(care.keepFrom(), false, false);
    }

    boolean exclude(String code) {
        return keepFrom.contains(code);
    }

    boolean exclude(Holder institution) {
        return exclude(institution.institution());
    }

    Safeguards inEmergency() {
        return new Safeguards(keepFrom, true, reporterGone);
    }

    Safeguards withoutReporter() {
        return new Safeguards(keepFrom, emergency, true);
    }
}
