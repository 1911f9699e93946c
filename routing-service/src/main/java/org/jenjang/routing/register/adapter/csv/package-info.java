/** The register as it is shipped. */
@NullMarked
package org.jenjang.routing.register.adapter.csv;

import org.jspecify.annotations.NullMarked;
