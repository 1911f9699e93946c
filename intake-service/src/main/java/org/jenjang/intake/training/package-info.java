/** Workshops: scripted cases that a trainee plays through at the desks, with a checklist. Only in training mode. */
@NullMarked
package org.jenjang.intake.training;

import org.jspecify.annotations.NullMarked;
