package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** The cases that are not over, wherever they are kept. */
public interface OpenReports {

    /** How many carry each of these regions and categories; those that none carries are left out. */
    Uni<Map<String, Long>> carrying(List<String> codes);
}
