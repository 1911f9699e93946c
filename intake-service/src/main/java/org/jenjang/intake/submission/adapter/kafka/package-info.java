/** How the citizen's voice is told to the other services, and how the register of institutions is heard. */
@NullMarked
package org.jenjang.intake.submission.adapter.kafka;

import org.jspecify.annotations.NullMarked;
