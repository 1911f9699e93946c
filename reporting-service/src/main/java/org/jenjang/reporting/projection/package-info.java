/** One row of facts per complaint, folded from everything that is said about it. */
@NullMarked
package org.jenjang.reporting.projection;

import org.jspecify.annotations.NullMarked;
