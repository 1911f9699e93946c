/** The register of officers as the admins see it. */
@NullMarked
package org.jenjang.routing.officer.adapter.page;

import org.jspecify.annotations.NullMarked;
