/**
 * Intake: the citizen's report, from the front door on. It owns the report, who the reporter is (vault), the ticket and
 * the PIN, and everything the citizen says later; it never decides whose turn it is.
 */
@NullMarked
package org.jenjang.intake;

import org.jspecify.annotations.NullMarked;
