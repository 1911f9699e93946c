/** Who acts, and what they may see and do. */
@NullMarked
package org.jenjang.platform.security;

import org.jspecify.annotations.NullMarked;
