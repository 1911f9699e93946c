package org.jenjang.intake.submission.app;

import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.domain.Saying;
import org.jenjang.platform.kernel.Refusal;

/** A reporter wanted to say what he may not say now. It has no stack trace: nothing is broken. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final PublicStatus state;
    private final transient List<Saying> allowed;

    NotNow(Refusal refusal, PublicStatus state, List<Saying> allowed) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.state = state;
        this.allowed = List.copyOf(allowed);
    }

    /** Why not. */
    public Refusal refusal() {
        return refusal;
    }

    /** Where the complaint stands. */
    public PublicStatus state() {
        return state;
    }

    /** What he may say instead. */
    public List<Saying> allowed() {
        return allowed;
    }
}
