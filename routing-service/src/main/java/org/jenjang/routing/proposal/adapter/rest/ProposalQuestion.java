package org.jenjang.routing.proposal.adapter.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.routing.proposal.app.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A report for which somebody wants to know who is competent; every field may be left out.
 *
 * @param answers to telling questions, by the key of the fact
 * @param doNotRouteTo codes of institutions and units that it is about
 */
public record ProposalQuestion(
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String category,
        @Nullable String region,
        @Nullable Map<String, @Nullable String> answers,
        @Nullable List<@Nullable String> doNotRouteTo)
        implements Redacted {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NARRATIVE = 4_000;
    private static final int MOST_ANSWERS = 20;
    private static final int MOST_OFFICES = 5;
    private static final int LONGEST_CODE = 80;

    /**
     * The question, if all of it is well formed; codes that are not known, and nulls, count as left out.
     *
     * @throws InvalidInput when a field is too long
     */
    Asked asked() {
        Map<String, String> given = new HashMap<>(Objects.requireNonNullElse(answers, Map.of()));
        given.values().removeIf(Objects::isNull);
        List<String> kept = Objects.requireNonNullElse(doNotRouteTo, List.<String>of()).stream().filter(Objects::nonNull).toList();
        List<FieldError> errors = new ArrayList<>();
        limit("title", title, LONGEST_TITLE, errors);
        limit("narrative", narrative, LONGEST_NARRATIVE, errors);
        limit("category", category, LONGEST_CODE, errors);
        limit("region", region, LONGEST_CODE, errors);
        if (given.size() > MOST_ANSWERS) {
            errors.add(new FieldError("answers", "too-many", MOST_ANSWERS));
        }
        if (kept.size() > MOST_OFFICES) {
            errors.add(new FieldError("doNotRouteTo", "too-many", MOST_OFFICES));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        boolean told = title != null && narrative != null && !title.isBlank();
        return new Asked(told ? title : null, told ? narrative : null,
                CodeLists.category(category).map(Category::code).orElse(null),
                CodeLists.region(region).map(Region::code).orElse(null),
                given, false, kept);
    }

    private static void limit(String field, @Nullable String text, int longest, List<FieldError> errors) {
        if (text != null && text.length() > longest) {
            errors.add(new FieldError(field, "too-long", longest));
        }
    }

    @Override
    public String toString() {
        return "ProposalQuestion[redacted]";
    }
}
