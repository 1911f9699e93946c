package org.jenjang.contracts.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What the platform proposed when somebody chose the institution; whether it was followed can be seen beside it.
 *
 * @param institution code of the institution that was proposed first
 * @param confidence how likely it seemed, between 0 and 1
 * @param rule code of the rule of competence that spoke for it; null when its words alone did
 */
public record Proposed(String institution, double confidence, @Nullable String rule) {}
