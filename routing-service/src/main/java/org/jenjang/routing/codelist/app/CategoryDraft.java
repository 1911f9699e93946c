package org.jenjang.routing.codelist.app;

/**
 * A subject of its own that an institution wants, nothing checked.
 *
 * @param parent code of the subject above it
 * @param evidence whether an answer about it must come with a photo or a document
 */
public record CategoryDraft(String parent, String nameIndonesian, String nameEnglish, boolean evidence) {}
