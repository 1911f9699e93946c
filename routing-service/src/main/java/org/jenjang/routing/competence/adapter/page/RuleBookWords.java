package org.jenjang.routing.competence.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.Target;
import org.jenjang.routing.competence.domain.UnitChoice;
import org.jenjang.routing.competence.domain.Words;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** Rules in words instead of codes, in the language of the page. */
@ApplicationScoped
class RuleBookWords {

    private final PageContext page;
    private final Institutions institutions;
    private final WebConfig config;

    RuleBookWords(PageContext page, Institutions institutions, WebConfig config) {
        this.page = page;
        this.institutions = institutions;
        this.config = config;
    }

    CompetenceMessages say() {
        return MessageBundles.get(CompetenceMessages.class, Localized.Literal.of(page.language()));
    }

    String in(Words words) {
        return words.in(Locale.of(page.language()));
    }

    String category(@Nullable String code) {
        return CodeLists.category(code).map(this::name).orElseGet(() -> say().everyCategory());
    }

    /** A main subject; empty for rules about every category. */
    String subject(String code) {
        return code.isEmpty() ? say().everyCategory() : category(code);
    }

    String name(Category category) {
        return page.language().equals("en") ? category.nameEnglish() : category.nameIndonesian();
    }

    String region(@Nullable String code) {
        return CodeLists.region(code).map(Region::name).orElseGet(() -> say().everywhere());
    }

    /** What must be so beside category and region. */
    List<String> conditions(Rule rule, List<Fact> facts) {
        return facts.stream().filter(fact -> rule.needs(fact.key()))
                .map(fact -> say().onlyIf(in(fact.question()), answer(fact, rule.facts().get(fact.key()))))
                .toList();
    }

    private String answer(Fact fact, String code) {
        return fact.answers().stream().filter(answer -> answer.code().equals(code)).map(Answer::label).map(this::in)
                .findFirst().orElse(code);
    }

    String target(Target target) {
        return switch (target) {
            case Target.Named named -> institutions.name(named.institution());
            case Target.Regional regional -> regional.tier() == Tier.PROVINCIAL ? say().toProvince() : say().toRegency();
            case Target.Inspectorate _ -> say().toInspectorate();
            case Target.TierAbove _ -> say().toTierAbove();
            case Target.Person _ -> say().toPerson();
        };
    }

    /** Empty for none. */
    String unit(Target target) {
        return switch (target) {
            case Target.Named named -> unit(named.institution(), named.unit());
            case Target.Regional regional -> regional.unit().text().replace("|", " / ");
            case Target.Inspectorate _, Target.TierAbove _, Target.Person _ -> "";
        };
    }

    private String unit(String institution, UnitChoice unit) {
        return unit.slugs().stream().findFirst()
                .map(slug -> slug.endsWith("*") ? say().unitServing() : institutions.name(institution + "/" + slug))
                .orElse("");
    }

    /** Unit and institution, or the institution alone; a person when there is none. */
    String office(@Nullable String code) {
        if (code == null) {
            return say().toPerson();
        }
        int slash = code.indexOf('/');
        return slash < 0 ? institutions.name(code)
                : institutions.name(code) + ", " + institutions.name(code.substring(0, slash));
    }

    /** When it is in force. */
    String validity(Rule rule, LocalDate today) {
        String from = date(rule.validFrom());
        if (rule.validTo() != null) {
            return say().sinceUntil(from, date(rule.validTo()));
        }
        return rule.validFrom().isAfter(today) ? say().from(from) : say().since(from);
    }

    String date(LocalDate day) {
        return Format.date(day, page.language());
    }

    String moment(Instant at) {
        return Format.moment(at.atZone(config.zone()), page.language());
    }
}
