/** The names of the institutions. */
@NullMarked
package org.jenjang.reporting.directory;

import org.jspecify.annotations.NullMarked;
