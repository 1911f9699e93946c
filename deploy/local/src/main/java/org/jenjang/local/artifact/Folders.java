package org.jenjang.local.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Whole folders.
public final class Folders {
    private Folders() {}

    /// Deletes a folder with all that is in it, without following symbolic links. Does nothing when it is not there.
    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes what is in a folder, except the lock that this JVM may hold there.
    public static void deleteContents(Path folder) {
        deleteSiblings(folder.resolve("lock"));
    }

    /// Deletes all that lies beside a file or folder.
    public static void deleteSiblings(Path file) {
        if (Files.notExists(file.getParent())) {
            return;
        }
        try (var siblings = Files.list(file.getParent())) {
            siblings.filter(sibling -> !sibling.equals(file)).forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies a folder by hard links where the file system can, so that it takes no room and outlives its original.
    public static void copyByLinks(Path source, Path target) {
        try (var files = Files.walk(source)) {
            files.filter(Files::isRegularFile).forEach(file -> copyOne(file, target.resolve(source.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyOne(Path file, Path copy) {
        try {
            Files.createDirectories(copy.getParent());
            try {
                Files.createLink(copy, file);
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
