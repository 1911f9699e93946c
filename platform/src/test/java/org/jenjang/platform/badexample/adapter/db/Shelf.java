package org.jenjang.platform.badexample.adapter.db;

/** Something that another adapter must not know. */
public class Shelf {}
