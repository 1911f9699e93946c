/** Asking for a rebuild. */
@NullMarked
package org.jenjang.reporting.rebuild.adapter.rest;

import org.jspecify.annotations.NullMarked;
