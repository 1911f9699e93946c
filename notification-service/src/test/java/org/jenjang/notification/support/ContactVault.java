package org.jenjang.notification.support;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.Servers;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.StandIn;
import org.jenjang.platform.testkit.TokenCheck;

/**
 * Stands in for intake's vault. It lets in only a token that the real Keycloak has signed for a reader of contacts. What it
 * knows follows from the complaint's id: {@code en-…} reads English, {@code silent-…} has left no address, {@code nobody-…} is
 * not known, {@code sealed-…} cannot be opened. It can be shut. Files say whether it is and what it was asked, since tests and
 * their resources may live in different class loaders.
 */
public class ContactVault implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "test.contact-vault";

    private StandIn server;
    private TokenCheck tokens;
    private Path folder;

    /** The address that the reporter of a complaint has left. */
    public static String addressOf(String complaint) {
        return complaint + "@warga.example";
    }

    /** From now on it answers that it cannot. */
    public static void shut() {
        try {
            Files.createFile(shut(known()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** From now on it answers again. */
    public static void open() {
        try {
            Files.deleteIfExists(shut(known()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The questions in which this complaint was among those asked about, each with all of them. */
    public static List<List<String>> questionsAbout(String complaint) {
        try (var questions = Files.list(known())) {
            return questions.filter(file -> !file.equals(shut(known()))).map(ContactVault::read)
                    .filter(asked -> asked.contains(complaint)).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Map<String, String> start() {
        tokens = new TokenCheck(Servers.fromEnvironment().oidc());
        try {
            folder = Files.createTempDirectory("contact-vault");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server = new StandIn("/api/vault/contacts", this::answer);
        return Map.of(FOLDER, folder.toString(), "jenjang.intake-url", server.address());
    }

    @Override
    public void stop() {
        server.stop();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = StandIn.body(exchange);
        if (!tokens.grants(exchange.getRequestHeaders().getFirst("Authorization"), Role.CONTACT_READER)) {
            StandIn.send(exchange, 401, "{}");
            return;
        }
        Files.writeString(Files.createTempFile(folder, "question", ".json"), question);
        if (Files.exists(shut(folder))) {
            StandIn.send(exchange, 503, "{}");
            return;
        }
        JsonObject contacts = new JsonObject();
        JsonArray unreadable = new JsonArray();
        for (String complaint : complaints(question)) {
            switch (complaint.split("-")[0]) {
                case "nobody" -> { }
                case "sealed" -> unreadable.add(complaint);
                case "silent" -> contacts.put(complaint, JsonObject.of("language", "id"));
                case "en" -> contacts.put(complaint, contact("en", complaint));
                default -> contacts.put(complaint, contact("id", complaint));
            }
        }
        StandIn.send(exchange, 200, JsonObject.of("contacts", contacts, "unreadable", unreadable).encode());
    }

    private static JsonObject contact(String language, String complaint) {
        return JsonObject.of("language", language, "email", addressOf(complaint), "phone", "081234567890");
    }

    private static List<String> complaints(String question) {
        return new JsonObject(question).getJsonArray("complaints").stream().map(String.class::cast).toList();
    }

    private static List<String> read(Path question) {
        try {
            return complaints(Files.readString(question));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path known() {
        return Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
    }

    private static Path shut(Path folder) {
        return folder.resolve("shut");
    }
}
