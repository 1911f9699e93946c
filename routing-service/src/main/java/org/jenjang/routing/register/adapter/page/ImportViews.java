package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.FilePreview;
import org.jenjang.routing.listfile.ListFileWords;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.app.ImportRegister;

/** Shows what a file of institutions or units would change. */
@ApplicationScoped
class ImportViews {

    private final RegisterWords words;
    private final ListFileWords files;

    ImportViews(RegisterWords words, ListFileWords files) {
        this.words = words;
        this.files = files;
    }

    FilePreview preview(ImportRegister.Preview preview, String file) {
        List<EntryChange> changes = preview.edit().changes();
        long units = changes.stream().filter(EntryChange::isUnit).count();
        return new FilePreview(
                files.groups(changes, words::change, change -> warnings(change.entry(), preview)),
                units == 0 ? "" : words.say().unitsConcerned(units), Integer.toString(preview.revision()), file);
    }

    private List<String> warnings(String code, ImportRegister.Preview preview) {
        return Stream.concat(
                Stream.ofNullable(preview.openCases().get(code)).map(words.say()::openCases),
                Stream.ofNullable(preview.rules().get(code)).filter(rules -> !rules.isEmpty())
                        .map(rules -> words.say().rulesNaming(String.join(", ", rules)))).toList();
    }
}
