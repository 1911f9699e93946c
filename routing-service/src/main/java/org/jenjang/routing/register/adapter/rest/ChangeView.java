package org.jenjang.routing.register.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry. Who changed it stays inside, and mail addresses are not for the public.
 *
 * @param institution for which the person acted; null for the nation and for a release
 * @param release whether a release of Jenjang brought it
 */
record ChangeView(int revision, Instant at, @Nullable String institution, boolean release, String entry, String name,
        EntryChange.Kind kind, List<EntryChange.Field> fields) {

    private static final String HIDDEN = "email";

    static ChangeView of(PastChange past) {
        EntryChange change = past.change();
        return new ChangeView(past.revision(), past.recording().at(), past.recording().institution(),
                past.recording().shipped() != null, change.entry(), change.name(), change.kind(),
                change.fields().stream().filter(field -> !field.column().equals(HIDDEN)).toList());
    }
}
