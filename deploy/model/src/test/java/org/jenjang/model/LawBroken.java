package org.jenjang.model;

/** A law that holds for every complaint did not hold. */
final class LawBroken extends RuntimeException {

    private final String law;

    LawBroken(String law, String how) {
        super(law + ": " + how);
        this.law = law;
    }

    /** The law by name, so that two ways of breaking it can be told to be the same fault. */
    String law() {
        return law;
    }

    static void require(boolean kept, String law, Object how) {
        if (!kept) {
            throw new LawBroken(law, String.valueOf(how));
        }
    }
}
