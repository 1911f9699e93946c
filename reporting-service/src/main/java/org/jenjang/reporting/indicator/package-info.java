/** The published figures and how each of them is counted. */
@NullMarked
package org.jenjang.reporting.indicator;

import org.jspecify.annotations.NullMarked;
