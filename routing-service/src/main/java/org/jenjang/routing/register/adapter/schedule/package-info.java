/** When the register is brought up to date. */
@NullMarked
package org.jenjang.routing.register.adapter.schedule;

import org.jspecify.annotations.NullMarked;
