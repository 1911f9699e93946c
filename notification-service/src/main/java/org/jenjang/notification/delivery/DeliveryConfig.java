package org.jenjang.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How notices are sent. */
@ConfigMapping(prefix = "jenjang.delivery")
public interface DeliveryConfig {

    /**
     * How many notices one round takes; with a round a second this spares the mail server, and the machine in a flood. At most
     * 100, since the vault tells no more addresses at once.
     */
    @WithDefault("40")
    @Min(1)
    @Max(100)
    int batch();

    /** How many are sent at the same time. */
    @WithDefault("4")
    int concurrency();

    /** How many are written down together; a crash sends at most so many mails a second time. */
    @WithDefault("20")
    @Min(1)
    int group();

    /** Pause after the first failed try; it doubles from try to try. */
    @WithDefault("2s")
    Duration firstPause();

    /** No pause between two tries is longer. */
    @WithDefault("15m")
    Duration longestPause();

    /** How long a notice is tried before it is given up; more than the 24 hours of outage that must lose nothing. */
    @WithDefault("72h")
    Duration lasts();

    /** How long one try may take. */
    @WithDefault("15s")
    Duration timeout();

    /**
     * How long a taken notice is left alone by everybody else. After a crash its notices wait this long at the most; a
     * try is only begun while there is time enough to end it and to write it down; more than two time-outs.
     */
    @WithDefault("60s")
    Duration lease();
}
