/** Counting everything again from the topics. */
@NullMarked
package org.jenjang.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
