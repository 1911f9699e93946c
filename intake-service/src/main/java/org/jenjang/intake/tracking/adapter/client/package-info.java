/** What is asked of other services while somebody waits. */
@NullMarked
package org.jenjang.intake.tracking.adapter.client;

import org.jspecify.annotations.NullMarked;
