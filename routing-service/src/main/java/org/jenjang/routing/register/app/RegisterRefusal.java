package org.jenjang.routing.register.app;

import org.jenjang.platform.kernel.Refusal;

/** Why the register is not changed although nothing is wrong with the change. */
public enum RegisterRefusal implements Refusal {
    /** Somebody else was faster, and what was looked at is no longer so. */
    REGISTER_CHANGED
}
