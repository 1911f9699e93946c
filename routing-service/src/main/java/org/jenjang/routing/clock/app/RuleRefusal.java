package org.jenjang.routing.clock.app;

import org.jenjang.platform.kernel.Refusal;

/** Why a rule is not set although nothing is wrong with it. */
public enum RuleRefusal implements Refusal {
    /** Somebody else was faster, and what was checked is no longer so. */
    CHANGED_MEANWHILE
}
