package org.jenjang.notification.rule;

/**
 * What a message says.
 *
 * @param headline what has changed, in one sentence; also the subject
 * @param next what happens next, or what the reader can do now
 */
public record Wording(String headline, String next) {}
