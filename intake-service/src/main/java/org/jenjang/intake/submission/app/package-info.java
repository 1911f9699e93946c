/** Filing a report through the front door, opening it again with ticket and PIN, and what the reporter says later. */
@NullMarked
package org.jenjang.intake.submission.app;

import org.jspecify.annotations.NullMarked;
