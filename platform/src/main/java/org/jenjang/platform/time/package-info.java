/** Where time comes from. */
@NullMarked
package org.jenjang.platform.time;

import org.jspecify.annotations.NullMarked;
