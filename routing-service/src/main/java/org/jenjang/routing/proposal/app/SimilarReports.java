package org.jenjang.routing.proposal.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Reports that may tell the same matter, as far as everybody may read them. */
public interface SimilarReports {

    /** Those of these complaints that are neither secret nor supervisory, nor follow another one. */
    Uni<List<SimilarReport>> open(List<String> complaints);
}
