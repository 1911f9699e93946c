package org.jenjang.routing.suggestion.domain;

/** Reads a text of everyday Indonesian down to the stems that carry meaning. */
public interface Analysis {

    /** The stems of the text in its order; empty for a text without any. */
    AnalysedText read(String text);
}
