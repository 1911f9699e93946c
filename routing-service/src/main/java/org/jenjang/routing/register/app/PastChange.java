package org.jenjang.routing.register.app;

import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryChange;

/** A change of an entry as it is remembered: in which revision, when and by whom. */
public record PastChange(int revision, Recording recording, EntryChange change) {}
