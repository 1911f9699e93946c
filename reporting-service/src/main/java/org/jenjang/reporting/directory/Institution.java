package org.jenjang.reporting.directory;

import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An institution as figures name it.
 *
 * @param tier null when the register, as far as it was heard, does not know the institution
 */
public record Institution(String code, String name, @Nullable Tier tier) {}
