package org.jenjang.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What the pages of a service need to know about where and how they run. */
@ConfigMapping(prefix = "jenjang.web")
public interface WebConfig {

    /** Path of the service below the common origin, such as {@code /} or {@code /routing}. */
    @WithDefault("${quarkus.http.root-path:/}")
    String rootPath();

    /** Where somebody who is not signed in is sent to sign in, relative to the service's root path. */
    @WithDefault("/masuk")
    String signInPath();

    /** Where a signed-in person signs out, relative to the service's root path. */
    @WithDefault("/keluar")
    String signOutPath();

    /** Zone in which an instant is shown when nobody says a better one. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();
}
