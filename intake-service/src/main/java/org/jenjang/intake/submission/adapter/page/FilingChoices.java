package org.jenjang.intake.submission.adapter.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.submission.app.Counsel;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Parts.Option;

/** What can be chosen on the filing pages. */
@Singleton
class FilingChoices {

    private final Institutions institutions;
    private final Clock clock;

    FilingChoices(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    List<Option> classifications(Words words, FilingMessages say) {
        return Stream.of(Classification.values())
                .map(one -> new Option(one.name(), words.classification(one), hint(one, say)))
                .toList();
    }

    List<Option> provinces() {
        return CodeLists.regions(today()).stream()
                .filter(region -> region.parent() == null)
                .sorted(Comparator.comparing(Region::name))
                .map(FilingChoices::option)
                .toList();
    }

    List<Option> regions(String province) {
        return CodeLists.regions(today()).stream()
                .filter(region -> province.equals(region.parent()))
                .map(FilingChoices::option)
                .toList();
    }

    List<Option> topics(String language) {
        return categories()
                .filter(category -> category.parent() == null)
                .map(category -> option(category, language))
                .toList();
    }

    List<Option> categories(String topic, String language) {
        return categories()
                .filter(category -> topic.equals(category.parent()))
                .map(category -> option(category, language))
                .toList();
    }

    /** The proposals with their reasons, then an officer, then any other institution. */
    List<Option> offices(Counsel counsel, FilingMessages say) {
        return Stream.of(
                        counsel.proposals().stream().map(office -> office(office, say)),
                        Stream.of(new Option(FilingForm.DESK, say.officeByDesk(), say.officeByDeskHint())),
                        Stream.of(new Option(FilingForm.OTHER, say.officeOther(), say.officeOtherHint())))
                .flatMap(options -> options)
                .toList();
    }

    private static Option office(Counsel.Office office, FilingMessages say) {
        String name = office.unitName() == null ? office.name() : office.name() + " — " + office.unitName();
        return new Option(office.institution(), name, office.explanation() != null
                ? office.explanation()
                : office.words().isEmpty() ? say.officeUsual() : say.officeWords(String.join(", ", office.words())));
    }

    /** The governments of the place first, then the institutions of the nation. */
    List<Option> institutions(String province) {
        Comparator<Institutions.Entry> nearFirst = Comparator.comparing(
                entry -> entry.tier() == Tier.NATIONAL ? 2 : entry.tier() == Tier.PROVINCIAL ? 0 : 1);
        return institutions.open().stream()
                .filter(entry -> isNear(entry, province))
                .sorted(nearFirst)
                .map(entry -> new Option(entry.code(), entry.name()))
                .toList();
    }

    List<Option> privacy(FilingMessages say) {
        return List.of(
                new Option("anonymous", say.anonymous(), say.anonymousHint()),
                new Option("secret", say.secret(), say.secretHint()));
    }

    /** How a category is called. */
    static String name(Category category, String language) {
        return language.equals("en") ? category.nameEnglish() : category.nameIndonesian();
    }

    private Stream<Category> categories() {
        return CodeLists.categories(today()).stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private static boolean isNear(Institutions.Entry entry, String province) {
        return entry.tier() == Tier.NATIONAL
                || Optional.ofNullable(entry.region())
                        .map(region -> !province.isEmpty() && region.startsWith(province))
                        .orElse(false);
    }

    private static Option option(Region region) {
        return new Option(region.code(), region.name());
    }

    private static Option option(Category category, String language) {
        return new Option(category.code(), name(category, language));
    }

    private static String hint(Classification classification, FilingMessages say) {
        return switch (classification) {
            case COMPLAINT -> say.complaintHint();
            case ASPIRATION -> say.aspirationHint();
            case INFORMATION_REQUEST -> say.informationRequestHint();
        };
    }
}
