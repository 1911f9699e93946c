/// A child process that outlives the launcher: found again by its pid file, stopped by its own signal, never confused
/// with a stranger that got the same pid.
@NullMarked
package org.jenjang.local.process;

import org.jspecify.annotations.NullMarked;
