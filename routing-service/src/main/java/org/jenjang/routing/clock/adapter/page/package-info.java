/** The calendar as the national desk sees it. */
@NullMarked
package org.jenjang.routing.clock.adapter.page;

import org.jspecify.annotations.NullMarked;
