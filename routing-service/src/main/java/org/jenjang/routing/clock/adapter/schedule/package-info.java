/** Keeps the almanac of this process fresh. */
@NullMarked
package org.jenjang.routing.clock.adapter.schedule;

import org.jspecify.annotations.NullMarked;
