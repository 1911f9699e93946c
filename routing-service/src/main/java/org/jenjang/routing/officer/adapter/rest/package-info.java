/** The register of officers for programs. */
@NullMarked
package org.jenjang.routing.officer.adapter.rest;

import org.jspecify.annotations.NullMarked;
