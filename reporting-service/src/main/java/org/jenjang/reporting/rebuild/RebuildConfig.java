package org.jenjang.reporting.rebuild;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** From where everything is heard again. */
@ConfigMapping(prefix = "jenjang.rebuild")
public interface RebuildConfig {

    /** Where Kafka is: host and port. */
    String address();

    /** The topics that the inbox hears. */
    List<String> topics();
}
