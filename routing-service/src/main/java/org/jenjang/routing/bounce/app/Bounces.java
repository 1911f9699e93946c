package org.jenjang.routing.bounce.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.jenjang.routing.bounce.domain.Bounce;

/** What was given back and where it went then. */
public interface Bounces {

    /** Since a moment; of these, at most so many of the newest. */
    Uni<List<Bounce>> since(Instant from, int most);
}
