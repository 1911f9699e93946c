package org.jenjang.intake;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.intake.config.IntakeConfig;

/** The configuration of a test that runs without the service. */
public final class Settings {

    private static final Map<String, String> NEEDED = Map.of(
            "jenjang.intake.secrets-directory", "nowhere", "jenjang.public-url", "http://localhost");

    private Settings() {}

    /** The defaults, but for these settings; their names as below {@code jenjang.intake}. */
    public static IntakeConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(IntakeConfig.class)
                .withDefaultValues(NEEDED)
                .withDefaultValues(settings.entrySet().stream()
                        .collect(Collectors.toMap(one -> "jenjang.intake." + one.getKey(), Map.Entry::getValue)))
                .build()
                .getConfigMapping(IntakeConfig.class);
    }
}
