package org.jenjang.routing.suggestion.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.routing.suggestion.domain.Gazetteer;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.SmallTalk;
import org.jenjang.routing.suggestion.domain.TellingWords;
import org.jenjang.routing.suggestion.domain.Topic;

/** Reads the files in {@code suggestion/}, whose making is told beside them. */
public final class ShippedKnowledge {

    private ShippedKnowledge() {}

    /** The rules of competence that words give away. */
    public static List<TellingWords> tellingWords() {
        return rows("telling-words.csv", row -> new TellingWords(row.getField("words"), row.getField("category"),
                Office.of(row.getField("office")), Double.parseDouble(row.getField("weight"))));
    }

    /** What is known of the names of places. */
    public static Gazetteer gazetteer() {
        Map<String, String> others = new LinkedHashMap<>();
        rows("place-names.csv", row -> others.put(row.getField("name"), known(row.getField("region"))));
        return new Gazetteer(Edition.shipped(), others, lines("everyday-place-names.txt"), Stream.of(
                topics().stream().flatMap(topic -> topic.sayings().stream()), smallTalk().all(), emptyWords().stream())
                .flatMap(Function.identity()));
    }

    private static String known(String code) {
        return Edition.shipped().region(code).orElseThrow(() -> new IllegalArgumentException("No region has the code " + code))
                .code();
    }

    /** Words that say nothing about a matter. */
    public static List<String> emptyWords() {
        return lines("empty-words.txt");
    }

    /** Roots whose first letter melts into a prefix. */
    public static List<String> roots() {
        return lines("roots.txt").stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    /** What people say about each matter. */
    public static List<Topic> topics() {
        return lines("matters/index.txt").stream()
                .flatMap(file -> TopicFile.read(lines("matters/" + file)).stream())
                .toList();
    }

    /** What stands in every report. */
    public static SmallTalk smallTalk() {
        Map<String, List<String>> kinds = lines("small-talk.txt").stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));
        return new SmallTalk(kinds.get("opening"), kinds.get("lament"), kinds.get("closing"), kinds.get("place"));
    }

    /** All everyday spellings. */
    public static WordLists wordLists() {
        return WordLists.read(lines("words/index.txt").stream()
                .collect(Collectors.toMap(Function.identity(), file -> lines("words/" + file + ".txt"))));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (InputStream in = open(file); CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file suggestion/" + file + " cannot be read", unreadable);
        }
    }

    /** Without empty lines and those that begin with {@code #}. */
    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file suggestion/" + file + " cannot be read", unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = ShippedKnowledge.class.getResourceAsStream("/suggestion/" + file);
        if (in == null) {
            throw new IOException("suggestion/" + file + " is not there");
        }
        return in;
    }
}
