/** What all of these pages share. */
@NullMarked
package org.jenjang.routing.administration.adapter.page;

import org.jspecify.annotations.NullMarked;
