package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.codelist.domain.ListEdit;

/** Tells the other services of the code lists, in the transaction in which they are stored. */
public interface ListVoice {

    /** Tells the entries that an edit changes, as they are afterwards. */
    Uni<Void> tell(ListEdit edit, Statements transaction);
}
