/** How holidays and rules are stored. */
@NullMarked
package org.jenjang.routing.clock.adapter.db;

import org.jspecify.annotations.NullMarked;
