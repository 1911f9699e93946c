package org.jenjang.local.server;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.Http;
import org.jenjang.local.proxy.ProxyMain;

/// The reverse proxy: the one address that people know.
public record ProxyServer(Installation installation) implements Server {

    @Override
    public String name() {
        return "proxy";
    }

    @Override
    public int port() {
        return installation.ports().proxy();
    }

    @Override
    public List<String> command() {
        return OwnJvm.command(ProxyMain.class, identity());
    }

    /// Without the class path, which differs between the launcher and a test.
    @Override
    public List<String> identity() {
        var services = Stream.of(Service.values())
                .map(service -> service.path() + "=" + installation.ports().service(service.ordinal()));
        var others = Stream.of("/auth=" + installation.ports().keycloak(), "/mail=" + installation.ports().mailPage());
        return Stream.of(Stream.of(String.valueOf(port())), services, others).flatMap(part -> part).toList();
    }

    @Override
    public String version() {
        return OwnJvm.version();
    }

    @Override
    public boolean ready() {
        return Http.answers("http://localhost:" + port() + ProxyMain.HEALTH);
    }
}
