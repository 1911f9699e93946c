package org.jenjang.reporting.indicator;

import org.jenjang.reporting.directory.Institution;

/**
 * The figures of one institution.
 *
 * @param held how many open reports it must act on now
 * @param inherited what of these it took over from an institution that has ended
 * @param figures of the reports that count in its record: those in which it let a limit pass first, else responded,
 *     else that were handed to it last
 */
public record InstitutionFigures(Institution institution, int held, Inherited inherited, Figures figures) {}
