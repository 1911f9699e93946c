package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.register.domain.Institution;

/** The register as it is stored, so that it can be searched and its changes seen. */
public interface RegisterTables {

    /** Stores what has changed in the given transaction; gives the codes of the institutions concerned. */
    Uni<Set<String>> storeChanges(List<Institution> institutions, Statements transaction);

    /** Codes of institutions whose name, or the name of one of whose units, is like the text; the likest first. */
    Uni<List<String>> search(String text, int most);
}
