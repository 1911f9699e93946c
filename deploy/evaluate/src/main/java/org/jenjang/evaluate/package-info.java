/** Measures the text suggestion on reports whose competent institution is known. */
@NullMarked
package org.jenjang.evaluate;

import org.jspecify.annotations.NullMarked;
