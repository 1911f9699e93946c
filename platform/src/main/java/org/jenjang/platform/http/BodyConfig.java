package org.jenjang.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much somebody may send at once. The server's own limit is that of whole files. */
@ConfigMapping(prefix = "jenjang.http")
public interface BodyConfig {

    /** What an announced body may have everywhere else than on the paths for files. */
    @WithDefault("256K")
    MemorySize bodyLimit();

    /** Paths to which whole files are sent; there the server's own limit holds. */
    Optional<Pattern> filePaths();
}
