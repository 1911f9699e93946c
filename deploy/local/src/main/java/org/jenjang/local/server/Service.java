package org.jenjang.local.server;

import java.util.Locale;
import org.jenjang.local.process.Niceness;

/// The five services, in the order of their ports. Where the processor is short, as on a small machine in a flood, reports
/// are taken in first, then they find their office, and mails and figures come after that.
public enum Service {
    INTAKE("/", Niceness.FIRST),
    ROUTING("/routing", Niceness.NEXT),
    RESPONSE("/response", Niceness.NEXT),
    NOTIFICATION("/notifications", Niceness.LAST),
    REPORTING("/reports", Niceness.LAST);

    private final String path;
    private final Niceness niceness;

    Service(String path, Niceness niceness) {
        this.path = path;
        this.niceness = niceness;
    }

    /// How far it steps back when the processor is short.
    public Niceness niceness() {
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
