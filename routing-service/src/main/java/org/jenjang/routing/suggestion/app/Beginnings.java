package org.jenjang.routing.suggestion.app;

import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Suggester;

/** What a new installation begins with. Making it takes the processor for a while, so never on a thread that others wait for. */
public interface Beginnings {

    /** How texts are read. */
    Analysis analysis();

    /** The names of places. */
    CurrentPlaces places();

    /** A suggester that has learned what is shipped. */
    Suggester suggester(Analysis analysis, CurrentPlaces places);

    /** An index of reports, empty. */
    FiledReports reports();
}
