package org.jenjang.routing.register.app;

import java.util.List;
import org.jenjang.routing.register.domain.Institution;

/** The rules by which institutions are competent, wherever they are kept. */
public interface RulesOfOffices {

    /** Codes of the rules that would still send to an institution after its last day; none while it is open. */
    List<String> outliving(Institution ending);
}
