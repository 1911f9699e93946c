package org.jenjang.routing.register.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is somewhere. */
public final class Today {

    /** Where the register itself is kept. */
    public static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private Today() {}

    /** The day it is there by this clock. */
    public static LocalDate in(ZoneId zone, Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
