package org.jenjang.e2e.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jenjang.e2e.api.Json;

/// The files of `deploy/samples`.
public final class Samples {
    private Samples() {}

    /// All samples in the order of their file.
    public static List<Sample> read(Path folder) {
        var plans = Json.read(text(folder.resolve("journeys.json")), new TypeReference<Map<String, Sample.Plan>>() {});
        var reports = Json.read(text(folder.resolve("reports.json")), JsonNode.class).get("reports");
        return StreamSupport.stream(reports.spliterator(), false)
                .map(report -> Json.read(report.toString(), Sample.Text.class))
                .map(report -> new Sample(report, plans.get(report.id())))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("samples cannot be read", e);
        }
    }
}
