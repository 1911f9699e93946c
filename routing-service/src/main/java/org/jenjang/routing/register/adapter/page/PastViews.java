package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.register.app.Institutions;

/** Builds what the page of an institution says of a change. */
@ApplicationScoped
class PastViews {

    private final Institutions institutions;
    private final RegisterWords words;

    PastViews(Institutions institutions, RegisterWords words) {
        this.institutions = institutions;
        this.words = words;
    }

    InstitutionPageView.Past of(PastChange past) {
        return new InstitutionPageView.Past(
                words.say().changeOf(past.change().kind()) + ": " + past.change().name(),
                who(past.recording()),
                words.moment(past.recording().at()),
                past.change().fields().stream().map(words::change).toList());
    }

    /** The office, never the person: who that was is kept and not shown. */
    private String who(Recording recording) {
        if (recording.shipped() != null) {
            return words.say().byRelease();
        }
        return recording.institution() == null ? words.say().byNation() : institutions.name(recording.institution());
    }
}
