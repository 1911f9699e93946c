package org.jenjang.notification.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.MailAddress;
import org.jenjang.local.Servers;

/**
 * Stands before the real mail server and can be shut, as if the provider were down. A file says whether it is shut, since
 * tests and their resources may live in different class loaders.
 */
public class MailGate implements QuarkusTestResourceLifecycleManager {

    /** A mail to an address that begins so is never answered, neither taken nor refused. */
    public static final String SILENCE = "silence-";

    private static final String FILE = "test.mail-gate";

    private final Vertx vertx = Vertx.vertx();
    private MailAddress mail;
    private Path shut;

    /** From now on nobody answers. */
    public static void shut() {
        try {
            Files.createFile(file());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** From now on the mail server answers again. */
    public static void open() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Map<String, String> start() {
        mail = Servers.fromEnvironment().mail();
        try {
            shut = Files.createTempDirectory("mail-gate").resolve("shut");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        NetServer gate = vertx.createNetServer().connectHandler(this::connect).listen(0, "localhost")
                .toCompletionStage().toCompletableFuture().join();
        return Map.of(FILE, shut.toString(), "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(gate.actualPort()));
    }

    @Override
    public void stop() {
        vertx.close();
    }

    private void connect(NetSocket caller) {
        if (Files.exists(shut)) {
            caller.close();
            return;
        }
        caller.pause();
        vertx.createNetClient().connect(mail.port(), mail.host())
                .onSuccess(server -> join(caller, server))
                .onFailure(_ -> caller.close());
    }

    private void join(NetSocket caller, NetSocket server) {
        caller.handler(said -> {
            if (Files.exists(shut)) {
                caller.close();
            } else if (!said.toString().contains("RCPT TO:<" + SILENCE)) {
                server.write(said);
            }
        });
        server.handler(caller::write);
        caller.closeHandler(_ -> server.close());
        server.closeHandler(_ -> caller.close());
        caller.resume();
    }

    private static Path file() {
        return Path.of(ConfigProvider.getConfig().getValue(FILE, String.class));
    }
}
