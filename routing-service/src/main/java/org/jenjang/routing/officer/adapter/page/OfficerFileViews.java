package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.FileForm;
import org.jenjang.routing.officer.domain.Officer;

/** Builds the page of a file of officers. */
@ApplicationScoped
class OfficerFileViews {

    private final OfficerWords words;
    private final PageContext page;

    OfficerFileViews(OfficerWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    OfficerFileView empty(String institution) {
        return view(institution, FileForm.empty(), List.of(), false);
    }

    OfficerFileView checked(String institution, String file, List<Officer> fresh) {
        return view(institution, FileForm.of(file), fresh.stream()
                .map(officer -> new OfficerFileView.Fresh(officer.name(), officer.email(), words.office(officer.post()))).toList(), true);
    }

    OfficerFileView wrong(String institution, String file, List<FieldError> errors) {
        return view(institution, FileForm.wrong(file, errors, words.say().faults(errors.size()), page.spoken().locale()),
                List.of(), false);
    }

    private OfficerFileView view(String institution, FileForm file, List<OfficerFileView.Fresh> fresh, boolean checked) {
        return new OfficerFileView(institution, words.name(institution), file, fresh, checked,
                words.link("?instansi=" + institution));
    }
}
