package org.jenjang.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves {@code META-INF/resources/assets} below a folder named by the content's hash, so that browsers may keep a file
 * for ever and still see a new one at once. Each service serves its own copy below its own root path.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "assets/";
    private static final int HASH_BYTES = 6;

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** Path of an asset relative to the service's root, such as {@code /assets/3fa01c22ab90/jenjang.css}. */
    public String path(String name) {
        return paths.computeIfAbsent(name, file -> "/" + FOLDER + hash(file) + "/" + file);
    }

    void register(@Observes Router router) {
        router.getWithRegex(".*/assets/[0-9a-f]{12}/.+").handler(Assets::serve);
    }

    private static void serve(RoutingContext request) {
        request.addHeadersEndHandler(_ -> {
            if (request.response().getStatusCode() == 200) {
                request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        });
        request.reroute(request.normalizedPath().replaceFirst("/assets/[0-9a-f]{12}/", "/assets/"));
    }

    private static String hash(String name) {
        try (var content = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/resources/" + FOLDER + name)) {
            if (content == null) {
                throw new IllegalArgumentException("No such asset: " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
