package org.jenjang.notification.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who writes the mails. */
@ConfigMapping(prefix = "jenjang.mail")
public interface MailConfig {

    /** Address that the mails come from. */
    @WithDefault("jangan-balas@jenjang.example")
    String from();

    /** Where people read on: the address of the whole platform, without a slash at the end. */
    String publicUrl();

    /** Name that stands before the address. */
    @WithDefault("Jenjang")
    String name();
}
