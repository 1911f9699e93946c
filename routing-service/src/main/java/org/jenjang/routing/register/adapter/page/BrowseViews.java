package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.ListPage;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;

/** Builds the list of institutions, a page at a time. */
@ApplicationScoped
class BrowseViews {

    private static final int PAGE = 25;

    private final CurrentRegister register;
    private final RegisterWords words;
    private final PageContext page;

    BrowseViews(CurrentRegister register, RegisterWords words, PageContext page) {
        this.register = register;
        this.words = words;
        this.page = page;
    }

    /** What was searched for, as the search found it. */
    BrowseView found(List<Institution> found, String search, String tier, int number, boolean national, String done) {
        List<Institution> lines = found.stream().filter(institution -> isOf(institution, tier)).toList();
        return view(lines, search, tier, "", List.of(), words.say().foundFor(lines.size(), search), number, national, done);
    }

    /** Those below an institution; below the national desk when the code is unknown, and all of a tier when one is chosen. */
    BrowseView below(String code, String tier, int number, boolean national, String done) {
        Register now = register.get();
        Institution above = now.find(code).or(() -> now.all().stream().filter(root -> root.parent() == null).findFirst())
                .orElseThrow();
        List<Institution> lines = (tier.isEmpty() || !code.isEmpty() ? now.children(above.code()) : now.all()).stream()
                .filter(institution -> isOf(institution, tier)).toList();
        String title = tier.isEmpty() || !code.isEmpty() ? words.say().below(above.name()) : words.say().found(lines.size());
        return view(lines, "", tier, code, path(above), title, number, national, done);
    }

    /** From the national desk down to an institution, itself last. */
    List<BrowseView.Crumb> path(Institution to) {
        List<Institution> chain = new ArrayList<>(register.get().above(to.code()).reversed());
        chain.add(to);
        return chain.stream().map(step -> new BrowseView.Crumb(step.name(), href(step))).toList();
    }

    String href(Institution institution) {
        return page.root() + "/register/" + institution.code();
    }

    private BrowseView view(List<Institution> all, String search, String tier, String below, List<BrowseView.Crumb> path,
            String title, int number, boolean national, String done) {
        String address = page.root() + "/register?cari=" + encoded(search) + "&jenjang=" + tier + "&di=" + encoded(below) + "&halaman=";
        ListPage<Institution> shown = ListPage.of(all, PAGE, number, address);
        FilledForm form = new FilledForm(Map.of("cari", List.of(search), "jenjang", List.of(tier)), Map.of());
        return new BrowseView(form, tiers(), path, title, shown.linesAs(this::line), shown.pages(), national, done);
    }

    private BrowseView.Line line(Institution institution) {
        boolean isParent = !register.get().children(institution.code()).isEmpty();
        return new BrowseView.Line(institution.name(), href(institution), institution.code(), RegisterWords.level(institution.tier()),
                words.tier(institution), words.kind(institution),
                Optional.ofNullable(institution.validTo()).map(words::date).map(words.say()::ended).orElse(""),
                isParent ? page.root() + "/register?di=" + encoded(institution.code()) : "");
    }

    private List<Parts.Option> tiers() {
        return Stream.of(Tier.values()).map(tier -> new Parts.Option(tier.name(), words.say().tier(tier))).toList().reversed();
    }

    private static boolean isOf(Institution institution, String tier) {
        return tier.isEmpty() || institution.tier().name().equals(tier);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
