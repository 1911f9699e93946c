package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** The cases that are not over, wherever they are kept. */
public interface OpenCases {

    /** How many each of these institutions and units holds; those that hold none are left out. */
    Uni<Map<String, Long>> heldBy(List<String> offices);
}
