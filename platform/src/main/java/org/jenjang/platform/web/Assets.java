package org.jenjang.platform.web;

import io.vertx.core.http.HttpServerResponse;
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
import java.util.regex.Pattern;

/**
 * Serves {@code META-INF/resources/assets} below a folder named by the content's hash, so that browsers may keep a file
 * for ever and still see a new one at once. Each service serves its own copy below its own root path.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "assets/";
    private static final int HASH_BYTES = 6;
    private static final Pattern HASHED = Pattern.compile("/assets/[0-9a-f]{12}/");
    private static final String KEPT = Assets.class.getName();

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** Path of an asset relative to the service's root, such as {@code /assets/3fa01c22ab90/jenjang.css}. */
    public String path(String name) {
        return paths.computeIfAbsent(name, file -> "/" + FOLDER + hash(file) + "/" + file);
    }

    void register(@Observes Router router) {
        router.getWithRegex(".*/assets/.+").handler(Assets::serve);
    }

    private static void serve(RoutingContext request) {
        var hashed = HASHED.matcher(request.normalizedPath());
        if (hashed.find()) {
            request.put(KEPT, true);
            request.reroute(hashed.replaceFirst("/" + FOLDER));
            return;
        }
        if (request.get(KEPT) != null) {
            request.addHeadersEndHandler(_ -> keep(request.response()));
        }
        request.next();
    }

    private static void keep(HttpServerResponse response) {
        if (response.getStatusCode() < 400) {
            response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
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
