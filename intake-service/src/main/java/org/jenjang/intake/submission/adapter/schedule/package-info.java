/** What happens when time passes. */
@NullMarked
package org.jenjang.intake.submission.adapter.schedule;

import org.jspecify.annotations.NullMarked;
