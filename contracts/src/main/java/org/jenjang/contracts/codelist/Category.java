package org.jenjang.contracts.codelist;

import org.jspecify.annotations.Nullable;

/**
 * A subject that a citizen can choose.
 *
 * @param code stable code, never reused
 * @param parent code of the subject above; null for a main subject
 */
public record Category(String code, @Nullable String parent, String nameIndonesian, String nameEnglish) {}
