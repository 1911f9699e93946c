package org.jenjang.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.server.Service;

/// Looks for words everywhere the system keeps anything. Each place where one is found is named.
///
/// @param words what must not be found
public record Search(RunningSystem system, List<String> words) {
    private static final String TABLES = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    /// In Kafka's files as they lie on the disk, and in all records decompressed.
    public List<String> inKafka() {
        var inFiles = inFiles(system.installation().data().resolve("kafka"));
        var inRecords = new EventLog(system).all().stream()
                .filter(entry -> words.stream().anyMatch(entry.text()::contains))
                .map(entry -> entry.topic() + " " + entry.type());
        return Stream.concat(inFiles.stream(), inRecords).toList();
    }

    /// In the logs of all servers.
    public List<String> inLogs() {
        return inFiles(system.installation().data().resolve("log"));
    }

    /// In all columns of all tables of a service's database; bytes are looked into as well.
    public List<String> inDatabase(Service service) {
        var address = system.installation().postgres().address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(service.database()), address.user(), address.password())) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (holds(connection, table)) {
                    found.add(service.database() + ": " + table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /// A row as text shows bytes in hexadecimal, so the words are looked for in that writing too.
    private boolean holds(Connection connection, String table) throws SQLException {
        var sql = "select count(*) from " + table + " line where line::text like any (?)";
        try (var statement = connection.prepareStatement(sql)) {
            var patterns = words.stream().flatMap(word -> Stream.of(word, hexadecimal(word))).map(word -> "%" + word + "%");
            statement.setArray(1, connection.createArrayOf("text", patterns.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) > 0;
            }
        }
    }

    /// Kafka deletes and renames files while we read.
    private List<String> inFiles(Path folder) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!isIndex(file) && holds(file)) {
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// Numbers alone, at which place a record lies; while Kafka runs each takes 10 MB, most of them empty.
    private static boolean isIndex(Path file) {
        return file.toString().endsWith(".index") || file.toString().endsWith(".timeindex");
    }

    private boolean holds(Path file) throws IOException {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return words.stream().anyMatch(text::contains);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static String hexadecimal(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }
}
