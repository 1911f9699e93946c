package org.jenjang.routing.casework.domain;

import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Why an office gave a case back (bukan wewenang), and whom it thinks competent.
 *
 * @param suggestion code of an institution or unit; a unit may know of none
 */
public record ReturnNote(Holder from, String reason, @Nullable String suggestion) {}
