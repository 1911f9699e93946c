package org.jenjang.intake.tracking.adapter.kafka;

import java.util.List;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** Who helps with a complaint after those who route have spoken once more. Pure. */
final class HelperFold {

    private HelperFold() {}

    static List<String> after(List<String> before, DisposedEvent event) {
        return switch (event) {
            case DisposedEvent.Disposed e -> helpers(e.terms());
            case DisposedEvent.Assigned e -> helpers(e.terms());
            case DisposedEvent.Rehomed e -> helpers(e.terms());
            // The units that helped one that has given it back help no longer; those whom an arbiter has named do.
            case DisposedEvent.Returned e when e.from().unit() != null -> institutions(before);
            case DisposedEvent.Reopened e when e.disposition() > 0 -> before;
            case DisposedEvent.Returned _, DisposedEvent.ArbitrationOpened _, DisposedEvent.Reopened _ -> List.of();
            case DisposedEvent.Verified _,
                    DisposedEvent.ArbitrationDecided _,
                    DisposedEvent.Held _,
                    DisposedEvent.Resumed _,
                    DisposedEvent.Archived _,
                    DisposedEvent.Linked _,
                    DisposedEvent.Closed _,
                    DisposedEvent.Reclassified _,
                    DisposedEvent.EmergencyMarked _,
                    DisposedEvent.Reviewed _,
                    DisposedEvent.HandedOver _,
                    DisposedEvent.Reminded _,
                    DisposedEvent.Released _,
                    DisposedEvent.WithdrawalCompleted _,
                    DisposedEvent.FindingContinued _ -> before;
        };
    }

    private static List<String> helpers(@Nullable Terms terms) {
        return terms == null ? List.of() : terms.helpers();
    }

    /** The code of a unit is that of its institution, a slash and a name. */
    private static List<String> institutions(List<String> codes) {
        return codes.stream().filter(code -> !code.contains("/")).toList();
    }
}
