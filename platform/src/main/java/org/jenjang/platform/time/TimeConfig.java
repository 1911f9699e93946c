package org.jenjang.platform.time;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Training mode: a clock that can be moved forward for workshops, demonstrations and tests. Never set in production. */
@ConfigMapping(prefix = "jenjang.training")
public interface TimeConfig {

    /** The file that all services of one training machine share; absent outside training. */
    Optional<Path> clockFile();
}
