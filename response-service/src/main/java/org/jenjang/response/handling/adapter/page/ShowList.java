package org.jenjang.response.handling.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.web.Parts.Pages;
import org.jenjang.response.handling.app.Inbox;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.Listing;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Handling;
import org.jspecify.annotations.Nullable;

/** Puts a list of cases into words. */
@ApplicationScoped
class ShowList {

    private final Institutions names;
    private final Clock clock;

    ShowList(Institutions names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * What an officer asked for.
     *
     * @param current id of the case that is open beside it; empty for none
     * @param done what was just done; null when nothing was
     */
    record Asked(String heading, List<TrayChoice> offered, TrayChoice tray, String words, String current, String root,
            @Nullable String done) {}

    CaseListView show(Listing listing, Asked asked, ResponseMessages say) {
        Inbox.Counts counts = listing.counts();
        Inbox.Page page = listing.page();
        List<CaseListView.TrayLink> trays = asked.offered().stream()
                .map(choice -> new CaseListView.TrayLink(
                        choice.code(), choice.label(say), count(choice, listing), choice == asked.tray()))
                .toList();
        String href = asked.root() + "/?baki=" + asked.tray().code()
                + (asked.words().isEmpty() ? "" : "&cari=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8)) + "&hal=";
        return new CaseListView(asked.heading(), asked.words(), asked.tray().code(), count(asked.offered().getFirst(), listing),
                counts.overdue(), page.total(), trays,
                page.cases().stream().flatMap(kept -> item(kept, asked.current(), say)).toList(),
                new Pages(page.page(), page.pages(), href), asked.done());
    }

    private static long count(TrayChoice choice, Listing listing) {
        return choice == TrayChoice.HELPING ? listing.helping() : listing.counts().in(choice.trays());
    }

    private Stream<CaseListView.Item> item(Kept kept, String current, ResponseMessages say) {
        return switch (kept.handling()) {
            case Handling.Unassigned _ -> Stream.empty();
            case Handling.Assigned assigned -> Stream.of(item(kept, assigned.task(), current, say));
        };
    }

    private CaseListView.Item item(Kept kept, Assignment task, String current, ResponseMessages say) {
        CaseFile file = task.file();
        Optional<Instant> due = kept.clocks().pressing().map(limit -> limit.deadline().dueAt());
        boolean late = due.filter(instant -> clock.instant().isAfter(instant)).isPresent();
        return new CaseListView.Item(kept.complaint(), Objects.requireNonNullElse(file.title(), ""), task.isRestricted(),
                file.ticket(), where(file), Status.of(kept.handling(), late, say),
                due.map(instant -> instant.atZone(names.zoneOf(task.unit().institution()))).orElse(null), late,
                ClockFace.isProvisional(kept.clocks()), task.standing().isRaised(), task.standing().reminder() != null, kept.complaint().equals(current));
    }

    private static String where(CaseFile file) {
        return file.place() != null ? file.place() : CodeLists.region(file.region()).map(Region::name).orElse("");
    }
}
