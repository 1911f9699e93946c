package org.jenjang.intake.vault.app;

import java.time.Instant;

/** Later words of a reporter, sealed with the data key of the report. */
public record SealedAddition(long sequence, Instant at, byte[] box) {}
