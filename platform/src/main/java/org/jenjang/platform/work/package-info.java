/** Where work is done that would keep an event loop from its others. */
@NullMarked
package org.jenjang.platform.work;

import org.jspecify.annotations.NullMarked;
