package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.register.domain.Institution;

/** Tells the other services of the register, in the transaction in which it is stored. */
public interface RegisterVoice {

    /** Tells the present entries of these institutions. */
    Uni<Void> tell(List<Institution> changed, Statements transaction);
}
