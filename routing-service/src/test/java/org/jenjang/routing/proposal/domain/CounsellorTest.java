package org.jenjang.routing.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.competence.adapter.csv.ShippedRuleBook;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.Target;
import org.jenjang.routing.competence.domain.UnitChoice;
import org.jenjang.routing.competence.domain.Words;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Suggestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With the shipped rules and register, and words that say what a test lets them say. */
class CounsellorTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String CITY = "pemda:74.71";
    private static final Advice SILENCE = new Advice(List.of(), List.of(), List.of(), false);
    private final RuleBook book = new ShippedRuleBook().book();
    private final Register shipped = new ShippedRegister().register();
    private final Counsellor counsellor = with(shipped);

    @Test
    void where_words_and_rules_agree_the_proposal_has_both_reasons() {
        Counsel counsel = counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), words(CITY, 0.8));

        assertThat(counsel.first()).hasValueSatisfying(first -> {
            assertThat(first.institution()).isEqualTo(CITY);
            assertThat(first.rule()).contains("jalan");
            assertThat(first.words()).containsExactly("berlubang");
            assertThat(first.confidence()).isBetween(0.81, 0.83);
        });
        assertThat(counsel.isSure()).isTrue();
    }

    @Test
    void while_nobody_has_looked_the_words_outweigh_the_rules() {
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), words("kl:kemenpu", 0.9)).proposals())
                .extracting(Proposal::institution).containsExactly("kl:kemenpu", CITY);
    }

    @Test
    void what_the_reporter_has_looked_at_outweighs_the_words() {
        Counsel counsel = counsellor.counsel(
                report("pupr.jalan", Map.of("ROAD_CLASS", "NATIONAL"), List.of()), words(CITY, 0.95));

        assertThat(counsel.first()).map(Proposal::institution).contains("kl:kemenpu");
        assertThat(counsel.question()).isNull();
    }

    @Test
    void while_an_answer_is_missing_that_could_decide_the_rules_count_less_than_when_it_is_known_that_nobody_knows() {
        double open = shareOfCity(Map.of());
        double unknown = shareOfCity(Map.of("ROAD_CLASS", "UNKNOWN"));

        assertThat(open).isCloseTo(0.09, within(0.02));
        assertThat(unknown).isCloseTo(0.27, within(0.04));
    }

    private double shareOfCity(Map<String, String> answers) {
        return counsellor.counsel(report("pupr.jalan", answers, List.of()), words("kl:kemenpu", 0.9)).proposals().stream()
                .filter(proposal -> proposal.institution().equals(CITY)).findFirst().orElseThrow().confidence();
    }

    @Test
    void not_to_know_is_no_look() {
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of("ROAD_CLASS", "UNKNOWN"), List.of()), words("kl:kemenpu", 0.9))
                .first()).map(Proposal::institution).contains("kl:kemenpu");
    }

    @Test
    void without_words_the_rules_propose_and_are_never_quite_sure() {
        Counsel counsel = counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), null);

        assertThat(counsel.first()).map(Proposal::institution).contains(CITY);
        assertThat(counsel.first()).map(Proposal::confidence).contains(0.85);
    }

    @Test
    void whom_the_report_is_about_is_not_proposed_even_if_all_words_say_so() {
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of(), List.of(CITY)), words(CITY, 0.99)).proposals())
                .extracting(Proposal::institution).isNotEmpty().doesNotContain(CITY);
    }

    @Test
    void nothing_is_asked_about_a_subject_that_is_only_guessed() {
        Advice guess = new Advice(List.of(), List.of(), List.of(new Ranked<>("pupr.jalan", 0.4)), false);

        assertThat(counsellor.counsel(report(null, Map.of(), List.of()), guess).question()).isNull();
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), null).question())
                .extracting(question -> question.fact().key()).isEqualTo("ROAD_CLASS");
    }

    @Test
    void what_was_learned_of_a_ministry_that_was_split_speaks_for_the_one_that_took_over_the_subject() {
        Institution before = shipped.find("kl:kemenpu").orElseThrow();
        Register split = shipped.with(List.of(new Institution(before.code(), before.name(), before.parent(), before.tier(),
                before.kind(), before.region(), before.zone(), before.email(), before.validFrom(), TODAY.minusDays(1),
                "kl:kemenkes", List.of(new Share("kl:kemenhub", List.of("pupr.jalan"))), before.source(), before.units())));

        assertThat(with(split).counsel(report(null, Map.of(), List.of()), words("kl:kemenpu", 0.9)).proposals())
                .extracting(Proposal::institution).contains("kl:kemenhub").doesNotContain("kl:kemenpu", "kl:kemenkes");
    }

    @Test
    void nobody_is_proposed_who_is_not_in_the_register() {
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), words("pemda:74.99", 0.99)).proposals())
                .extracting(Proposal::institution).containsExactly(CITY);
    }

    @Test
    void a_text_message_whose_words_say_nothing_goes_where_its_first_word_sends_it() {
        ReportFacts message = new ReportFacts(null, "36.03", Map.of("SMS_PREFIX", "TANGKAB"), false, List.of(), TODAY);

        assertThat(counsellor.counsel(message, SILENCE).first()).hasValueSatisfying(first -> {
            assertThat(first.institution()).isEqualTo("pemda:36.03");
            assertThat(first.rule()).contains("sms-tangkab");
            assertThat(first.category()).isNull();
            assertThat(first.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void where_the_words_say_nothing_the_rules_count_as_if_there_were_none() {
        assertThat(counsellor.counsel(report("pupr.jalan", Map.of(), List.of()), SILENCE).first())
                .map(Proposal::confidence).contains(0.85);
    }

    @Test
    void a_supervisory_report_whose_text_could_not_be_read_goes_to_the_inspectorate_that_a_rule_for_every_subject_names() {
        Rule everything = new Rule("kendari", null, "74.71", Map.of(), new Target.Named(CITY, UnitChoice.NONE), "UU 23/2014",
                new Words("Kendari", "Kendari"), LocalDate.MIN, null);
        RuleBook more = new RuleBook(1, book.facts(), Stream.concat(book.rules().stream(), Stream.of(everything)).toList());
        ReportFacts unread = new ReportFacts(null, "74.71", Map.of(), true, List.of(), TODAY);

        assertThat(with(more, shipped).counsel(unread, null).first()).hasValueSatisfying(first -> {
            assertThat(first.institution()).isEqualTo(CITY);
            assertThat(first.unit()).contains(CITY + "/inspektorat");
        });
        assertThat(counsellor.counsel(unread, null).proposals()).isEmpty();
    }

    private Counsellor with(Register register) {
        return with(book, register);
    }

    private static Counsellor with(RuleBook book, Register register) {
        return new Counsellor(report -> book.match(report, register), report -> book.question(report, register),
                (institution, category, day) -> register.inChargeOf(institution, category, day).map(Institution::code));
    }

    private static ReportFacts report(@Nullable String category, Map<String, String> answers, List<String> keepFrom) {
        return new ReportFacts(category, "74.71", answers, false, keepFrom, TODAY);
    }

    private static Advice words(String institution, double confidence) {
        return new Advice(
                List.of(new Suggestion(institution, Tier.DISTRICT, "pupr.jalan", confidence, List.of("berlubang"))),
                List.of(), List.of(new Ranked<>("pupr.jalan", 0.9)), confidence >= 0.5);
    }
}
