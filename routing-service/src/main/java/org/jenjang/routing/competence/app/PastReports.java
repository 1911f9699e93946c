package org.jenjang.routing.competence.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The reports that were filed, to try rules on. */
public interface PastReports {

    /** The newest ones. */
    Uni<List<PastReport>> newest(int most);
}
