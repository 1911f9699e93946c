/** When accounts are made to follow the register. */
@NullMarked
package org.jenjang.routing.officer.adapter.schedule;

import org.jspecify.annotations.NullMarked;
