/** The pages of the code lists. */
@NullMarked
package org.jenjang.routing.codelist.adapter.page;

import org.jspecify.annotations.NullMarked;
