package org.jenjang.platform.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids in the application, so that they are known before anything is stored. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7: random, and ordered by time so that indexes stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
