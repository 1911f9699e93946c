/** Rules and holidays as they are shipped. */
@NullMarked
package org.jenjang.routing.clock.adapter.csv;

import org.jspecify.annotations.NullMarked;
