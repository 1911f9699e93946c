package org.jenjang.local;

import java.util.Locale;
import java.util.Optional;

/// Where tests take their servers from.
enum Infrastructure {
    LOCAL, CONTAINERS, EXTERNAL;

    static Infrastructure chosen() {
        var name = Optional.ofNullable(System.getProperty("infra"))
                .or(() -> Optional.ofNullable(System.getenv("JENJANG_INFRA")))
                .orElse("local");
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ServerException("infra=" + name + " is unknown: choose local, containers or external", e);
        }
    }

    Servers servers() {
        return switch (this) {
            case LOCAL -> LocalServers.ofThisJvm();
            case CONTAINERS -> ContainerServers.ofThisJvm();
            case EXTERNAL -> new ExternalServers(System.getenv());
        };
    }
}
