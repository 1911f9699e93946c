/** The register for machines; public. */
@NullMarked
package org.jenjang.routing.register.adapter.rest;

import org.jspecify.annotations.NullMarked;
