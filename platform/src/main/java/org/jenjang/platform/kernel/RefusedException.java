package org.jenjang.platform.kernel;

/** Carries a refusal to the edge, where it becomes a 409 problem. It has no stack trace: nothing is broken. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
