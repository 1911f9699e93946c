/** How the register is kept, searched and told. */
@NullMarked
package org.jenjang.routing.register.app;

import org.jspecify.annotations.NullMarked;
