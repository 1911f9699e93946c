package org.jenjang.reporting.indicator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fresh the figures are. */
@ConfigMapping(prefix = "jenjang.indicator")
public interface IndicatorConfig {

    /** For how long counted figures are shown before they are counted again. */
    @WithDefault("2s")
    Duration freshFor();
}
