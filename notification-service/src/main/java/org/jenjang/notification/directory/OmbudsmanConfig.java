package org.jenjang.notification.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox of the Ombudsman, which is told of every case that is handed over. */
@ConfigMapping(prefix = "jenjang.ombudsman")
public interface OmbudsmanConfig {

    /** The address of that office, never a person's. */
    @WithDefault("pengaduan@ombudsman.example")
    String email();

    /** How the office is called in lists. */
    @WithDefault("Ombudsman Republik Indonesia")
    String name();
}
