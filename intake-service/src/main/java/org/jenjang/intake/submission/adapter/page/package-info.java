/** Filing a report, for people. */
@NullMarked
package org.jenjang.intake.submission.adapter.page;

import org.jspecify.annotations.NullMarked;
