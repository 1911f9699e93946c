package org.jenjang.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jenjang.platform.event.OutboxRelay;

/** After every request that may have changed something, and after its commit, the relay is told to look. */
public class WakeRelay {

    private final OutboxRelay relay;

    public WakeRelay(OutboxRelay relay) {
        this.relay = relay;
    }

    @ServerResponseFilter
    public void afterChange(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            relay.wake();
        }
    }
}
