package org.jenjang.routing.listfile;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.domain.EntryChange;

/** A file of entries in words, in the language of the page: why it was not taken, or what it would change. */
@ApplicationScoped
public class ListFileWords {

    /** More entries than this nobody reads; how many there are is always said. */
    private static final int SHOWN = 200;

    private final PageContext page;

    ListFileWords(PageContext page) {
        this.page = page;
    }

    /** The form again, with what is wrong with the file. */
    FileForm wrong(String file, List<FieldError> errors) {
        return FileForm.wrong(file, errors, say().faults(errors.size()), page.spoken().locale());
    }

    /** The form again, with why the file was refused. */
    FileForm refused(String file, RefusedException refused) {
        return FileForm.refused(file, refused, page.spoken().locale());
    }

    /**
     * What a file would change, kind by kind.
     *
     * @param field says what changes of an entry
     * @param warnings says who still uses an entry
     */
    public List<FilePreview.Group> groups(List<EntryChange> changes, Function<EntryChange.Field, String> field,
            Function<EntryChange, List<String>> warnings) {
        return Stream.of(EntryChange.Kind.values())
                .map(kind -> changes.stream().filter(change -> change.kind() == kind).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> new FilePreview.Group(title(some.getFirst().kind(), some.size()),
                        some.stream().limit(SHOWN)
                                .map(change -> new FilePreview.Line(change.name(), change.entry(),
                                        change.fields().stream().map(field).toList(), warnings.apply(change)))
                                .toList(),
                        some.size() > SHOWN ? say().shownFirst(SHOWN) : ""))
                .toList();
    }

    /** What changed of an entry, such as {@code Nama: A → B}. */
    public String change(String column, EntryChange.Field field) {
        return say().fieldChange(column, shown(field.before()), shown(field.after()));
    }

    private String title(EntryChange.Kind kind, int number) {
        return switch (kind) {
            case ADDED -> say().added(number);
            case CHANGED -> say().changed(number);
            case ENDED -> say().ended(number);
        };
    }

    private String shown(String text) {
        return text.isEmpty() ? say().nothingThere() : text;
    }

    private ListFileMessages say() {
        return MessageBundles.get(ListFileMessages.class, Localized.Literal.of(page.language()));
    }
}
