package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.ImportLists;
import org.jenjang.routing.listfile.domain.EntryChange;

/** Builds the pages on which a file of regions or categories is loaded. */
@ApplicationScoped
class LoadViews {

    /** More entries than this nobody reads; how many there are is always said. */
    private static final int SHOWN = 200;
    private static final String FILE = "file";
    private static final String LINE = "line-";

    private final ListWords words;
    private final PageContext page;

    LoadViews(ListWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    LoadView empty() {
        return new LoadView(FilledForm.empty(), List.of(), "");
    }

    LoadView wrong(String file, List<FieldError> errors) {
        List<String> lines = file.strip().lines().toList();
        FilledForm form = new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, words.say().faults(errors.size())));
        return new LoadView(form, errors.stream().map(error -> fault(error, lines)).toList(), "");
    }

    LoadView refused(String file, RefusedException refused) {
        return new LoadView(new FilledForm(Map.of(FILE, List.of(file)), Map.of()), List.of(),
                ProblemTexts.of(refused.refusal(), page.spoken().locale()));
    }

    LoadPreviewView preview(ImportLists.Preview preview, String file) {
        List<LoadPreviewView.Group> groups = Stream.of(EntryChange.Kind.values())
                .map(kind -> group(kind, preview)).filter(group -> !group.lines().isEmpty()).toList();
        return new LoadPreviewView(groups, Integer.toString(preview.revision()), file);
    }

    private LoadPreviewView.Group group(EntryChange.Kind kind, ImportLists.Preview preview) {
        List<EntryChange> changes = preview.edit().of(kind);
        return new LoadPreviewView.Group(title(kind, changes.size()), changes.stream().limit(SHOWN)
                .map(change -> new LoadPreviewView.Line(change.name(), change.entry(),
                        change.fields().stream().map(words::change).toList(), warnings(change.entry(), preview)))
                .toList(), changes.size() > SHOWN ? words.say().shownFirst(SHOWN) : "");
    }

    private List<String> warnings(String code, ImportLists.Preview preview) {
        List<String> warnings = new ArrayList<>();
        if (preview.openReports().containsKey(code)) {
            warnings.add(words.say().openReports(preview.openReports().get(code)));
        }
        List<String> rules = preview.rules().getOrDefault(code, List.of());
        if (!rules.isEmpty()) {
            warnings.add(words.say().rulesNaming(String.join(", ", rules)));
        }
        return warnings;
    }

    private String title(EntryChange.Kind kind, int number) {
        return switch (kind) {
            case ADDED -> words.say().added(number);
            case CHANGED -> words.say().changed(number);
            case ENDED -> words.say().endedEntries(number);
        };
    }

    private LoadView.Fault fault(FieldError error, List<String> lines) {
        String sentence = ProblemTexts.of(error, page.spoken().locale());
        if (!error.field().startsWith(LINE)) {
            return new LoadView.Fault(FILE, "", "", sentence);
        }
        String number = error.field().substring(LINE.length());
        int at = Integer.parseInt(number) - 1;
        return new LoadView.Fault(error.field(), number, at < lines.size() ? lines.get(at) : "", sentence);
    }
}
