package org.jenjang.local.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.local.ServerException;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;

/// Servers by the names that people type: `intake` is enough for `intake-service`.
final class ServerNames {
    private ServerNames() {}

    static List<Server> find(Installation installation, List<String> names) {
        return names.stream().map(name -> find(installation, name)).toList();
    }

    private static Server find(Installation installation, String name) {
        return installation.servers().stream()
                .filter(server -> server.name().equals(name) || server.name().equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new ServerException("there is no " + name + "; there are "
                        + installation.servers().stream().map(Server::name).collect(Collectors.joining(", "))));
    }
}
