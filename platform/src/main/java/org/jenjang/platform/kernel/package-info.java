/** The shared kernel: plain Java that domain code may use. */
@NullMarked
package org.jenjang.platform.kernel;

import org.jspecify.annotations.NullMarked;
