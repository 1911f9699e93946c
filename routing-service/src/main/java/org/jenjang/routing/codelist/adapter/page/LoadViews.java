package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.routing.codelist.app.ImportLists;
import org.jenjang.routing.listfile.FilePreview;
import org.jenjang.routing.listfile.ListFileWords;

/** Shows what a file of regions or categories would change. */
@ApplicationScoped
class LoadViews {

    private final ListWords words;
    private final ListFileWords files;

    LoadViews(ListWords words, ListFileWords files) {
        this.words = words;
        this.files = files;
    }

    FilePreview preview(ImportLists.Preview preview, String file) {
        return new FilePreview(
                files.groups(preview.edit().changes(), words::change, change -> warnings(change.entry(), preview)), "",
                Integer.toString(preview.revision()), file);
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
}
