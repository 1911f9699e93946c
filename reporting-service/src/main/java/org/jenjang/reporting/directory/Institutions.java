package org.jenjang.reporting.directory;

/** The institutions of the register. */
public interface Institutions {

    /** The institution with this code; named by the code itself when the register does not know it. */
    Institution find(String code);
}
