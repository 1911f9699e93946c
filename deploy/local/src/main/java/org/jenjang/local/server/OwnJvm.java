package org.jenjang.local.server;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.process.Programs;

/// A main class of this module as a child process.
final class OwnJvm {
    private OwnJvm() {}

    static List<String> command(Class<?> main, Object... arguments) {
        var start = Stream.of(Programs.java(), "-Xmx128m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), main.getName());
        return Stream.concat(start, Stream.of(arguments).map(String::valueOf)).toList();
    }
}
