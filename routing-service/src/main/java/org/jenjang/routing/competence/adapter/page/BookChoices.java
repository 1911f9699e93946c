package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.RuleBook;

/** What can be chosen in the forms of the rule book. */
@ApplicationScoped
class BookChoices {

    private final RuleBookWords words;

    BookChoices(RuleBookWords words) {
        this.words = words;
    }

    BookPageView.Choices of(RuleBook book, LocalDate today) {
        CompetenceMessages say = words.say();
        return new BookPageView.Choices(book.rules().size() + 1, categories(today),
                book.facts().stream().map(this::fact).toList(),
                List.of(new Option("regency", say.toRegency()), new Option("province", say.toProvince()),
                        new Option("institution", say.targetInstitution()), new Option("inspectorate", say.toInspectorate()),
                        new Option("tier-above", say.toTierAbove()), new Option("person", say.toPerson())),
                List.of(new Option("true", say.supervisoryYes())));
    }

    List<Option> answers(Fact fact) {
        return fact.answers().stream().map(answer -> new Option(answer.code(), words.in(answer.label()))).toList();
    }

    /** Each main subject with its parts, itself first. */
    private List<BookPageView.Choice> categories(LocalDate today) {
        List<Category> open = CodeLists.categories(today);
        return open.stream().filter(category -> category.parent() == null)
                .map(main -> new BookPageView.Choice(words.name(main), open.stream()
                        .filter(part -> part.equals(main) || main.code().equals(part.parent()))
                        .map(part -> new Option(part.code(), words.name(part)))
                        .toList()))
                .toList();
    }

    private BookPageView.Choice fact(Fact fact) {
        return new BookPageView.Choice(words.in(fact.question()), fact.answers().stream()
                .filter(answer -> !answer.code().equals(Answer.UNKNOWN))
                .map(answer -> new Option(fact.key() + "=" + answer.code(), words.in(answer.label())))
                .toList());
    }
}
