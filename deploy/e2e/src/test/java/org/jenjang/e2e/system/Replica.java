package org.jenjang.e2e.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jenjang.local.Http;
import org.jenjang.local.server.Server;
import org.jenjang.local.server.ServiceServer;

/// One more process of a service, with the same program, database and topics, that no proxy leads to.
///
/// @param settings what differs from the first, as environment variables
public record Replica(ServiceServer first, String name, int port, Map<String, String> settings) implements Server {

    @Override
    public Set<String> needs() {
        return first.needs();
    }

    @Override
    public void prepare() {
        first.prepare();
    }

    @Override
    public List<String> command() {
        return first.command();
    }

    @Override
    public Map<String, String> environment() {
        var environment = new TreeMap<>(first.environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.putAll(settings);
        return environment;
    }

    @Override
    public String version() {
        return first.version();
    }

    @Override
    public boolean ready() {
        return Http.answers("http://localhost:" + port + first.service().path() + "/q/health/ready");
    }
}
