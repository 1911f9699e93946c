package org.jenjang.e2e;

import java.util.Objects;
import org.jenjang.e2e.api.RoutingDesk.RoutedCase;
import org.jenjang.e2e.sample.Sample;
import org.jspecify.annotations.Nullable;

/// Where a report should be in the end.
///
/// @param id its number in the demo
/// @param unit null where none is chosen
record Destination(String id, String title, String institution, @Nullable String unit) {

    static Destination of(Sample sample) {
        return new Destination(sample.id(), sample.text().title(), sample.plan().institution(), sample.plan().unit());
    }

    boolean isReached(RoutedCase routed) {
        return routed.isWith(institution, unit);
    }

    /// The office's code.
    String office() {
        return Objects.requireNonNullElse(unit, institution);
    }
}
