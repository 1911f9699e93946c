package org.jenjang.routing.competence.app;

import java.util.List;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.FactLine;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;

/** Rule books as files. */
public interface RuleFiles {

    /**
     * The lines of a file, as they stand there.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a column is missing
     */
    List<RuleLine> lines(String csv);

    /** The file of a book; {@link #lines} reads it again. */
    String csv(List<Rule> rules);

    /**
     * The lines of a file of facts, as they stand there.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a column is missing
     */
    List<FactLine> factLines(String csv);

    /** The file of facts; {@link #factLines} reads it again. */
    String factCsv(List<Fact> facts);
}
