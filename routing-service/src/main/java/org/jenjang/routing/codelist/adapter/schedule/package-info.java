/** When the code lists are brought up to date. */
@NullMarked
package org.jenjang.routing.codelist.adapter.schedule;

import org.jspecify.annotations.NullMarked;
