/** How reports and attempts are stored. */
@NullMarked
package org.jenjang.intake.submission.adapter.db;

import org.jspecify.annotations.NullMarked;
