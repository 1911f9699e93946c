package org.jenjang.reporting.rebuild;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** What is heard again. */
@ConfigMapping(prefix = "jenjang.rebuild")
public interface RebuildConfig {

    /** The topics that the inbox hears. */
    List<String> topics();
}
