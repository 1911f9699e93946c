package org.jenjang.intake.submission.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jenjang.intake.submission.app.Counsel;
import org.jspecify.annotations.Nullable;

/** What routing-service says; of it only what a page shows is read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SaidCounsel(List<Office> proposals, boolean sure, @Nullable Question question, List<Similar> similar) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Office(
            String institution,
            String name,
            @Nullable String unitName,
            @Nullable String explanation,
            List<String> words) {

        Counsel.Office read() {
            return new Counsel.Office(institution, name, unitName, explanation, words);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Question(String fact, String text, List<Choice> answers) {

        Counsel.Question read() {
            return new Counsel.Question(fact, text, answers.stream().map(Choice::read).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(String code, String label) {

        Counsel.Choice read() {
            return new Counsel.Choice(code, label);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Similar(String title, @Nullable String region, Instant submittedAt, String holder) {

        Counsel.Similar read() {
            return new Counsel.Similar(title, region, submittedAt, holder);
        }
    }

    Counsel read() {
        return new Counsel(
                proposals.stream().map(Office::read).toList(),
                sure,
                question == null ? null : question.read(),
                similar.stream().map(Similar::read).toList());
    }
}
