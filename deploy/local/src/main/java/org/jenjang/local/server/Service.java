package org.jenjang.local.server;

import java.util.Locale;

/// The five services, in the order of their ports. Where the processor is short, as on a small machine in a flood, reports
/// are taken in first, then they find their office, and mails and figures come after that.
public enum Service {
    INTAKE("/", 0), ROUTING("/routing", 5), RESPONSE("/response", 5), NOTIFICATION("/notifications", 10), REPORTING("/reports", 10);

    private final String path;
    private final int niceness;

    Service(String path, int niceness) {
        this.path = path;
        this.niceness = niceness;
    }

    /// How far it steps back when the processor is short: 0 not at all, 19 to the very end of the queue.
    public int niceness() {
        return niceness;
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
