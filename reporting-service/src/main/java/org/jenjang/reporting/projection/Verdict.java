package org.jenjang.reporting.projection;

import org.jenjang.contracts.vocabulary.Classification;
import org.jspecify.annotations.Nullable;

/** What the desk has made of a report; it overrules what the reporter chose. */
public record Verdict(Classification classification, boolean supervisory, @Nullable String category) {}
