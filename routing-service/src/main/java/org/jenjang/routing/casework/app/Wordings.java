package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The texts of secret and supervisory reports, which are kept by intake alone. */
public interface Wordings {

    /** What the person behind this request may read of a report; empty when it is not given, or not in time. Never fails. */
    Uni<Optional<Wording>> read(String complaint);
}
