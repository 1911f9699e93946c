/** What became of all reports together: read models and indicators, rebuilt at will from the topics. */
@NullMarked
package org.jenjang.reporting;

import org.jspecify.annotations.NullMarked;
