/** The register as it is stored and searched. */
@NullMarked
package org.jenjang.routing.register.adapter.db;

import org.jspecify.annotations.NullMarked;
