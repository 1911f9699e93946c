package org.jenjang.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator may change about intake. */
@ConfigMapping(prefix = "jenjang.intake")
public interface IntakeConfig {

    /** Folder that holds {@code vault.key}: 32 random bytes in base64. */
    Path secretsDirectory();

    /** The address under which people reach the portal, without a slash at the end. */
    @WithDefault("${jenjang.public-url}")
    String publicUrl();

    /** The front door. */
    Door door();

    /** Guessing of PINs. */
    PinGuard pinGuard();

    /** Answers that no event may carry. */
    Answers answers();

    /** Answers that no event may carry: response-service is asked for them while their reporter waits. */
    interface Answers {

        /** How long the reporter waits for them; then the rest is shown without. */
        @WithDefault("3s")
        Duration patience();
    }

    /** Who may be competent: routing-service is asked while a citizen writes. */
    Counsel counsel();

    /** Who may be competent: routing-service is asked while a citizen writes. */
    interface Counsel {

        /** How long the citizen waits for it; then an officer finds the institution. */
        @WithDefault("2500ms")
        Duration patience();
    }

    /** The front door: reports that arrive together are stored together. */
    interface Door {

        /** How many reports one statement stores at the most. */
        @WithDefault("256")
        int batch();

        /** How many statements may be under way at once. */
        @WithDefault("2")
        int inFlight();

        /** How many reports may wait for their turn; one more is sent away with the request to come again. */
        @WithDefault("10000")
        int capacity();

        /** How long one statement may take before its reports are given up. */
        @WithDefault("10s")
        Duration patience();

        /** When somebody who was sent away may come again. */
        @WithDefault("5s")
        Duration comeAgain();
    }

    /** Guessing of PINs: so many wrong ones for one ticket, then that ticket takes none for a while. */
    interface PinGuard {

        /** Wrong PINs that are put up with in one window. */
        @WithDefault("10")
        int attempts();

        /** Length of the window. */
        @WithDefault("15m")
        Duration window();
    }
}
