package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme is built by npm and committed as built; who changes it and forgets to build it changes nothing that anybody sees. */
class BuiltThemeTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void what_pages_load_was_built_of_the_theme_as_it_is() throws IOException {
        Map<String, String> built = lines(FRONTEND.resolve("built.sha256"));

        String remedy = "run `npm ci && npm run build` in platform/src/main/frontend";
        assertThat(built).as(remedy).containsKeys(files("theme")).containsKeys(files("../resources/META-INF/resources/assets"));
        assertThat(built.keySet().stream().filter(path -> !hash(path).equals(built.get(path)))).as(remedy).isEmpty();
    }

    /** As sha256sum writes them. */
    private static Map<String, String> lines(Path list) throws IOException {
        return Files.readAllLines(list).stream().map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    private static String[] files(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(FRONTEND.resolve(folder))) {
            return paths.filter(Files::isRegularFile).map(path -> FRONTEND.relativize(path).toString().replace('\\', '/'))
                    .toArray(String[]::new);
        }
    }

    private static String hash(String path) {
        try {
            byte[] content = Files.readAllBytes(FRONTEND.resolve(path));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
