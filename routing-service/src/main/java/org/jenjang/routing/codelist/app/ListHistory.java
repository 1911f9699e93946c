package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.routing.listfile.PastChange;

/** What changed when in the code lists. */
public interface ListHistory {

    /** The changes of one entry, the newest first; what it was when the lists were first stored is no change. */
    Uni<List<PastChange>> of(String entry, int most);
}
