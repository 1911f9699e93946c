/** The benchmark: every figure stands beside a limit measured in the same run on the same machine. */
@NullMarked
package org.jenjang.bench;

import org.jspecify.annotations.NullMarked;
