package org.jenjang.routing.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may change about routing. */
@ConfigMapping(prefix = "jenjang.routing")
public interface RoutingConfig {

    /** Code of the institution at the top, which also takes reports from no known region. */
    @WithDefault("kl:kemenpanrb")
    String nationalDesk();

    /** How often the clock is looked at. */
    @WithDefault("1s")
    Duration sweep();

    /** How often it is looked whether a newer working calendar was loaded. */
    @WithDefault("2s")
    Duration calendar();

    /** How often it is looked whether a newer rule book was put into force. */
    @WithDefault("2s")
    Duration competence();

    /** How often it is looked whether the register of institutions was changed in another process. */
    @WithDefault("1s")
    Duration register();

    /** How often it is looked whether offices have ended that still have open cases. */
    @WithDefault("2s")
    Duration rehoming();

    /** How many limits one transaction takes at the most. */
    @WithDefault("1000")
    int batch();

    /** How many such transactions a process has at the same time. */
    @WithDefault("2")
    int lanes();

    /** What an operator may change about texts that are not kept here. */
    Wording wording();

    /** The wording of a secret or supervisory report, for which intake is asked while an officer looks. */
    interface Wording {

        /** How long he waits for it at the most; then only the rules propose. */
        @WithDefault("2s")
        Duration patience();
    }

    /** What an operator may change about officers. */
    Officers officers();

    /** Officers and their accounts. */
    interface Officers {

        /** How often it is looked whether an account has to follow the register. */
        @WithDefault("2s")
        Duration accounts();

        /** How often the identity provider is asked who has signed in. */
        @WithDefault("10m")
        Duration signIns();

        /** Whether a new officer gets a mail in which he chooses a password; the identity provider must be able to send it. */
        @WithDefault("true")
        boolean invite();

        /** Where somebody goes who has chosen his first password. */
        @WithDefault("${jenjang.public-url}/")
        String home();

        /** How long an officer with open reports may be away before the admin is warned. */
        @WithDefault("30d")
        Duration absence();

        /** How long a new officer may wait with his first sign-in before the admin is warned. */
        @WithDefault("7d")
        Duration beginning();
    }
}
