/** How intake hears what becomes of the complaints. */
@NullMarked
package org.jenjang.intake.tracking.adapter.kafka;

import org.jspecify.annotations.NullMarked;
