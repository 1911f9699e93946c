package org.jenjang.routing.suggestion.app;

import org.jenjang.routing.suggestion.domain.Analysis;

/**
 * What this process knows about texts.
 *
 * @param places which names mean which region
 * @param offices who is competent for which words
 * @param reports which reports were filed, to find the same matter again
 */
record Learned(Analysis analysis, CurrentPlaces places, SuggestOffice offices, FiledReports reports) {}
