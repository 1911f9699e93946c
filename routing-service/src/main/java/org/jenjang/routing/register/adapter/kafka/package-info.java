/** How the register is told to the other services. */
@NullMarked
package org.jenjang.routing.register.adapter.kafka;

import org.jspecify.annotations.NullMarked;
