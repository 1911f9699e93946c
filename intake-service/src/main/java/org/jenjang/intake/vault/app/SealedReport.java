package org.jenjang.intake.vault.app;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the vault stores of one report: nothing in it can be read without the master key. Without {@code key} it cannot
 * be read at all any more, which is how a report is erased.
 *
 * @param key the report's own data key, wrapped
 * @param identity who reported, sealed with the data key
 * @param original the report in the reporter's words, sealed with the data key
 * @param nik keyed hash of the NIK, to find reports of one person
 * @param nikEnding the last four digits of the NIK
 * @param account keyed hash of the account of a reporter who was signed in
 */
public record SealedReport(
        UUID complaint,
        byte[] key,
        byte[] identity,
        byte[] original,
        byte @Nullable [] nik,
        @Nullable String nikEnding,
        byte @Nullable [] account) {}
