/** The code lists for other systems. */
@NullMarked
package org.jenjang.routing.codelist.adapter.rest;

import org.jspecify.annotations.NullMarked;
