/** The register as people browse and edit it. */
@NullMarked
package org.jenjang.routing.register.adapter.page;

import org.jspecify.annotations.NullMarked;
