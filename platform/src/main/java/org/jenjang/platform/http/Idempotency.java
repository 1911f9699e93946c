package org.jenjang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command be sent twice and carried out once. The answer is stored in the transaction of the change it answers;
 * the same key with the same body gets the same answer again, and with another body a refusal.
 */
@ApplicationScoped
public class Idempotency {

    private static final String CLAIM = """
            insert into idempotent_answer (actor, key, request, answer) values ($1, $2, $3, '') on conflict do nothing
            """;
    private static final String RECALL = """
            select cast(json_build_object('request', request, 'answer', answer) as text)
            from idempotent_answer where actor = $1 and key = $2
            """;
    private static final String STORE = "update idempotent_answer set answer = $3 where actor = $1 and key = $2";
    private static final int LONGEST_KEY = 100;

    private final ObjectMapper json;

    public Idempotency(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Carries the command out in one transaction, unless it was carried out before.
     *
     * @param actor who asks; keys of different people never meet
     * @param key the header {@code Idempotency-Key}; null to carry the command out as it is
     * @param request what is asked, with the path, so that a key used for something else is noticed
     * @throws InvalidInput (in the Uni) when the key is malformed or was used with another request
     */
    public <T> Uni<T> once(String actor, @Nullable String key, Object request, Class<T> answer, Supplier<Uni<T>> command) {
        if (key == null) {
            return Panache.withTransaction(command);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Uni.createFrom().failure(new InvalidInput("Idempotency-Key", "key-malformed", LONGEST_KEY));
        }
        String digest = digest(write(request));
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> {
            Statements statements = new SessionStatements(session);
            return statements.change(CLAIM, actor, key, digest)
                    .chain(claimed -> claimed == 1
                            ? command.get().call(result -> statements.change(STORE, actor, key, write(result)))
                            : statements.text(RECALL, actor, key).map(stored -> recall(stored, digest, answer)));
        }));
    }

    private <T> T recall(String stored, String digest, Class<T> answer) {
        JsonObject known = new JsonObject(stored);
        if (!known.getString("request").equals(digest)) {
            throw new InvalidInput("Idempotency-Key", "key-reused");
        }
        try {
            return json.readValue(known.getString("answer"), answer);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A stored answer cannot be read", corrupt);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 of a request in hexadecimal; the request itself is not kept. */
    public static String digest(String request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
