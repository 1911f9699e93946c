/** The almanac that is in force, and how a new year is loaded into it. */
@NullMarked
package org.jenjang.routing.clock.app;

import org.jspecify.annotations.NullMarked;
