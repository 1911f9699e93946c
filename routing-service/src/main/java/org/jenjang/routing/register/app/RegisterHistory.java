package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.routing.listfile.PastChange;

/** What changed when. */
public interface RegisterHistory {

    /** The changes of an institution and its units, the newest first. */
    Uni<List<PastChange>> of(String institution, int most);

    /** The newest revision that changed an institution or one of its units; 0 when none has since the first. */
    Uni<Integer> lastChange(String institution);
}
