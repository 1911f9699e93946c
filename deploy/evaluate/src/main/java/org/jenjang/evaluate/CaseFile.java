package org.jenjang.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.evaluate.Case.Expected;
import org.jspecify.annotations.Nullable;

/** Reads cases in the form of {@code deploy/samples/reports.json}. */
final class CaseFile {

    private CaseFile() {}

    /**
     * All cases of the file.
     *
     * @throws IOException when it cannot be read or has no list {@code reports}
     */
    static List<Case> read(Path file) throws IOException {
        JsonNode reports = new ObjectMapper().readTree(file.toFile()).path("reports");
        if (!reports.isArray()) {
            throw new IOException(file + " has no list named reports");
        }
        return elements(reports).map(CaseFile::read).toList();
    }

    private static Case read(JsonNode report) {
        return new Case(report.path("id").asText(), report.path("title").asText(), report.path("text").asText(),
                text(report.path("region")), elements(report.path("expected")).map(CaseFile::expected).toList(),
                category(elements(report.path("category")).map(JsonNode::asText).toList()));
    }

    private static Expected expected(JsonNode institution) {
        return new Expected(institution.path("code").asText(), tier(institution.path("tier").asText()));
    }

    private static Tier tier(String word) {
        return switch (word) {
            case "CITY", "REGENCY" -> Tier.DISTRICT;
            case "PROVINCE" -> Tier.PROVINCIAL;
            default -> Tier.NATIONAL;
        };
    }

    /** The deepest of the names that the list knows, below the one before it where that has a child of the name. */
    private static @Nullable String category(List<String> names) {
        @Nullable String code = null;
        for (String name : names) {
            code = named(name, code).map(Category::code).orElse(code);
        }
        return code;
    }

    private static Optional<Category> named(String name, @Nullable String parent) {
        List<Category> found = CodeLists.categories().stream()
                .filter(category -> category.nameIndonesian().equalsIgnoreCase(name))
                .toList();
        return found.stream().filter(category -> parent == null || parent.equals(category.parent())).findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
