/** Following a complaint: what was heard of it, put together for its reporter. */
@NullMarked
package org.jenjang.intake.tracking.app;

import org.jspecify.annotations.NullMarked;
