package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Delegation;
import org.jenjang.routing.officer.domain.Officer;

/** Builds what the pages show of one person among others. */
@ApplicationScoped
class MemberViews {

    private final OfficerWords words;
    private final Authorities authorities;

    MemberViews(OfficerWords words, Authorities authorities) {
        this.words = words;
        this.authorities = authorities;
    }

    StaffView.Member of(Officer officer, Staff staff) {
        String facts = Stream.concat(Stream.of(officer.email(), validity(officer)), delegations(officer, staff).stream())
                .collect(Collectors.joining(" · "));
        return new StaffView.Member(words.link("/" + officer.id()), officer.name(), facts, marks(officer, staff));
    }

    /** What needs a look about somebody. */
    List<StaffView.Mark> marks(Officer officer, Staff staff) {
        OfficerMessages say = words.say();
        List<StaffView.Mark> marks = new ArrayList<>();
        switch (staff.finding(officer.id())) {
            case AWAKE -> { }
            case NEVER_SIGNED_IN -> marks.add(new StaffView.Mark("attention", say.neverSignedIn()));
            case DORMANT -> marks.add(new StaffView.Mark("overdue",
                    say.dormant(words.moment(officer.lastSignIn(), officer.post().institution()))));
        }
        staff.problem(officer.id()).ifPresent(problem -> marks.add(new StaffView.Mark("paused", say.problemOf(problem))));
        return List.copyOf(marks);
    }

    /** Who stands in for somebody, and for whom he stands in. */
    List<String> delegations(Officer officer, Staff staff) {
        LocalDate today = authorities.today(officer.post().institution());
        return staff.roster().delegations(officer.id(), today).stream()
                .map(delegation -> sentence(delegation, officer, staff, today)).toList();
    }

    private String sentence(Delegation delegation, Officer officer, Staff staff, LocalDate today) {
        String until = words.date(delegation.to());
        if (delegation.delegate().equals(officer.id())) {
            Officer away = staff.roster().find(delegation.officer()).orElseThrow();
            return words.say().standsInFor(away.name(), words.name(away.post().unit()), until);
        }
        String delegate = staff.roster().find(delegation.delegate()).orElseThrow().name();
        return delegation.isInForceOn(today)
                ? words.say().standsIn(delegate, until)
                : words.say().standsInLater(delegate, words.date(delegation.from()), until);
    }

    private String validity(Officer officer) {
        LocalDate today = authorities.today(officer.post().institution());
        if (officer.until() != null) {
            return words.say().until(words.date(officer.until()));
        }
        return officer.since().isAfter(today) ? words.say().from(words.date(officer.since())) : words.say().since(words.date(officer.since()));
    }
}
