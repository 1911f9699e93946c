/** The routing desk. */
@NullMarked
package org.jenjang.routing.casework.adapter.page;

import org.jspecify.annotations.NullMarked;
