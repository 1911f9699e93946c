package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.routing.suggestion.app.TeachingCase.Choice;
import org.jspecify.annotations.Nullable;

/** Cases of which a story is told, as the database would keep them: what happened, and how each is by now. */
final class Told implements HappenedCases {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final List<Happened> happened = new ArrayList<>();
    private final Map<String, TeachingCase> cases = new LinkedHashMap<>();

    Told opened(String complaint, String text) {
        return now(new TeachingCase(complaint, "", text, null, "74.71", NOON, true, List.of()));
    }

    Told disposed(String complaint, String institution, String category, @Nullable String proposed) {
        TeachingCase before = cases.get(complaint);
        List<Choice> choices = Stream.concat(before.choices().stream(), Stream.of(new Choice(institution, proposed))).toList();
        return now(new TeachingCase(complaint, before.title(), before.narrative(), category, before.region(), NOON, before.found(), choices));
    }

    Told reclassified(String complaint, String category) {
        TeachingCase before = cases.get(complaint);
        return now(new TeachingCase(complaint, before.title(), before.narrative(), category, before.region(), NOON, before.found(), before.choices()));
    }

    Told linked(String complaint) {
        return found(complaint, false);
    }

    Told reopened(String complaint) {
        return found(complaint, true);
    }

    private Told found(String complaint, boolean found) {
        TeachingCase before = cases.get(complaint);
        return now(new TeachingCase(complaint, before.title(), before.narrative(), before.category(), before.region(), NOON, found,
                before.choices()));
    }

    Told restricted(String complaint) {
        TeachingCase before = cases.get(complaint);
        return now(new TeachingCase(complaint, null, null, before.category(), before.region(), NOON, before.found(), before.choices()));
    }

    private Told now(TeachingCase after) {
        cases.put(after.complaint(), after);
        happened.add(new Happened(happened.size() + 1, after.complaint()));
        return this;
    }

    @Override
    public Uni<List<Happened>> after(long position, Instant since, int most) {
        return Uni.createFrom().item(happened.stream().filter(one -> one.position() > position).limit(most).toList());
    }

    @Override
    public Uni<List<TeachingCase>> read(Collection<String> complaints) {
        return Uni.createFrom().item(complaints.stream().map(cases::get).toList());
    }
}
