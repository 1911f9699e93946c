package org.jenjang.routing.codelist.app;

import org.jenjang.platform.kernel.Refusal;

/** Why the code lists are not changed although nothing is wrong with the change. */
public enum ListRefusal implements Refusal {
    /** Somebody else was faster, and what was looked at is no longer so. */
    CODE_LISTS_CHANGED
}
