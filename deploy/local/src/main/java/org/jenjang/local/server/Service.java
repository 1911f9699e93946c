package org.jenjang.local.server;

import java.util.Locale;

/// The five services, in the order of their ports.
public enum Service {
    INTAKE("/"), ROUTING("/routing"), RESPONSE("/response"), NOTIFICATION("/notifications"), REPORTING("/reports");

    private final String path;

    Service(String path) {
        this.path = path;
    }

    /// Its root path, the same behind the proxy and on its own port.
    public String path() {
        return path;
    }

    /// The name of its database and its role.
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of its module.
    public String module() {
        return database() + "-service";
    }
}
