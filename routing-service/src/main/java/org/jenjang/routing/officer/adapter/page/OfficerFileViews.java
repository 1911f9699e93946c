package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.domain.Officer;

/** Builds the page of a file of officers. */
@ApplicationScoped
class OfficerFileViews {

    private static final String FILE = "file";
    private static final String LINE = "line-";

    private final OfficerWords words;
    private final PageContext page;

    OfficerFileViews(OfficerWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    OfficerFileView empty(String institution) {
        return view(institution, FilledForm.empty(), List.of(), List.of(), false);
    }

    OfficerFileView checked(String institution, String file, List<Officer> fresh) {
        return view(institution, FilledForm.empty().withValue(FILE, file), List.of(), fresh.stream()
                .map(officer -> new OfficerFileView.Fresh(officer.name(), officer.email(), words.office(officer.post()))).toList(), true);
    }

    OfficerFileView wrong(String institution, String file, List<FieldError> errors) {
        List<String> lines = file.strip().lines().toList();
        FilledForm form = new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, words.say().faults(errors.size())));
        return view(institution, form, errors.stream().map(error -> fault(error, lines)).toList(), List.of(), false);
    }

    private OfficerFileView view(String institution, FilledForm form, List<OfficerFileView.Fault> faults,
            List<OfficerFileView.Fresh> fresh, boolean checked) {
        return new OfficerFileView(institution, words.name(institution), form, faults, fresh, checked,
                words.link("?instansi=" + institution));
    }

    private OfficerFileView.Fault fault(FieldError error, List<String> lines) {
        String sentence = ProblemTexts.of(error, page.spoken().locale());
        if (!error.field().startsWith(LINE)) {
            return new OfficerFileView.Fault(FILE, "", "", sentence);
        }
        String number = error.field().substring(LINE.length());
        int at = Integer.parseInt(number) - 1;
        return new OfficerFileView.Fault(error.field(), number, at < lines.size() ? lines.get(at) : "", sentence);
    }
}
