package org.jenjang.platform.kernel;

import java.util.Map;

/**
 * Carries a refusal to the edge, where it becomes a 409 problem. It may say more, such as how things stand now. It has no
 * stack trace: nothing is broken.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient Map<String, Object> details;

    public RefusedException(Refusal refusal) {
        this(refusal, Map.of());
    }

    /**
     * A refusal that says more.
     *
     * @param details members of the problem by name, with values that can be written as JSON
     */
    public RefusedException(Refusal refusal, Map<String, Object> details) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.details = Map.copyOf(details);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What else there is to say, by name. */
    public Map<String, Object> details() {
        return details;
    }
}
