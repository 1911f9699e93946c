package org.jenjang.routing.listfile;

import org.jenjang.routing.listfile.domain.EntryChange;

/** A change of an entry as it is remembered: in which revision, when and by whom. */
public record PastChange(int revision, Recording recording, EntryChange change) {}
