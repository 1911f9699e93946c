package org.jenjang.local.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jenjang.local.ServerException;

/// All ports of an installation, derived from one: the proxy's.
///
/// @param base 1024 to 65500
public record Ports(int base) {
    private static final int COUNT = 16;

    public Ports {
        if (base < 1024 || base > 65_500) {
            throw new ServerException("port " + base + " cannot be used: choose one from 1024 to 65500");
        }
    }

    public int proxy() {
        return base;
    }

    /// @param index place of the service in [org.jenjang.local.server.Service], from 0
    public int service(int index) {
        return base + 1 + index;
    }

    public int keycloak() {
        return base + 10;
    }

    public int mailPage() {
        return base + 11;
    }

    public int smtp() {
        return base + 12;
    }

    public int kafka() {
        return base + 13;
    }

    public int kafkaController() {
        return base + 14;
    }

    public int postgres() {
        return base + 15;
    }

    /// A base whose ports are all free, below the range from which the kernel takes the ports of outgoing connections.
    public static Ports free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(1_250, 1_990) * COUNT)
                .limit(1_000)
                .filter(base -> IntStream.range(base, base + COUNT).allMatch(Ports::isFree))
                .mapToObj(Ports::new)
                .findFirst()
                .orElseThrow(() -> new ServerException("no 16 free ports in a row were found"));
    }

    /// Refuses a port on which somebody listens already, naming him if he is known.
    public static void requireFree(int port, String purpose) {
        if (!isFree(port)) {
            var owner = PortOwner.of(port).map(who -> "by " + who).orElse("by another program");
            throw new ServerException("port " + port + " (" + purpose + ") is in use " + owner
                    + ": stop it, or choose other ports with --port");
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
