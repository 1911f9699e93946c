package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.app.ImportRegister;

/** Builds the pages on which a file is loaded. */
@ApplicationScoped
class ImportViews {

    /** More entries than this nobody reads; how many there are is always said. */
    private static final int SHOWN = 200;
    private static final String FILE = "file";
    private static final String LINE = "line-";

    private final RegisterWords words;
    private final PageContext page;

    ImportViews(RegisterWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    ImportView empty() {
        return new ImportView(FilledForm.empty(), List.of(), "");
    }

    ImportView wrong(String file, List<FieldError> errors) {
        List<String> lines = file.strip().lines().toList();
        FilledForm form = new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, words.say().faults(errors.size())));
        return new ImportView(form, errors.stream().map(error -> fault(error, lines)).toList(), "");
    }

    ImportView refused(String file, RefusedException refused) {
        return new ImportView(new FilledForm(Map.of(FILE, List.of(file)), Map.of()), List.of(),
                ProblemTexts.of(refused.refusal(), page.spoken().locale()));
    }

    ImportPreviewView preview(ImportRegister.Preview preview, String file) {
        List<ImportPreviewView.Group> groups = Stream.of(EntryChange.Kind.values())
                .map(kind -> group(kind, preview)).filter(group -> !group.lines().isEmpty()).toList();
        long units = preview.edit().changes().stream().filter(EntryChange::isUnit).count();
        return new ImportPreviewView(groups, units == 0 ? "" : words.say().unitsConcerned(units),
                Integer.toString(preview.revision()), file);
    }

    private ImportPreviewView.Group group(EntryChange.Kind kind, ImportRegister.Preview preview) {
        List<EntryChange> changes = preview.edit().of(kind);
        return new ImportPreviewView.Group(title(kind, changes.size()), changes.stream().limit(SHOWN)
                .map(change -> new ImportPreviewView.Line(change.name(), change.entry(),
                        change.fields().stream().map(words::change).toList(),
                        preview.openCases().containsKey(change.entry())
                                ? words.say().openCases(preview.openCases().get(change.entry())) : ""))
                .toList(), changes.size() > SHOWN ? words.say().shownFirst(SHOWN) : "");
    }

    private String title(EntryChange.Kind kind, int number) {
        return switch (kind) {
            case ADDED -> words.say().added(number);
            case CHANGED -> words.say().changed(number);
            case ENDED -> words.say().endedEntries(number);
        };
    }

    private ImportView.Fault fault(FieldError error, List<String> lines) {
        String sentence = ProblemTexts.of(error, page.spoken().locale());
        if (!error.field().startsWith(LINE)) {
            return new ImportView.Fault(FILE, "", "", sentence);
        }
        String number = error.field().substring(LINE.length());
        int at = Integer.parseInt(number) - 1;
        return new ImportView.Fault(error.field(), number, at < lines.size() ? lines.get(at) : "", sentence);
    }
}
