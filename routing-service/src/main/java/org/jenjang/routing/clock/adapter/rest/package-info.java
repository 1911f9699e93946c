/** The calendar for programs. */
@NullMarked
package org.jenjang.routing.clock.adapter.rest;

import org.jspecify.annotations.NullMarked;
