package org.jenjang.routing.suggestion.app;

/**
 * Something that happened to a case and may have changed what it teaches.
 *
 * @param position where it stands among all that happened; later things have greater ones, but may become visible earlier
 * @param complaint id of the case
 */
public record Happened(long position, String complaint) {}
