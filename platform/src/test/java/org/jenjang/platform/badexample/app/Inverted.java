package org.jenjang.platform.badexample.app;

import org.jenjang.platform.badexample.adapter.db.Shelf;

/** A use case as it must not be: it knows an adapter. */
public record Inverted(Shelf shelf) {}
