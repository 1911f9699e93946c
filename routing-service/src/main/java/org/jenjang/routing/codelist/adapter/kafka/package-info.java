/** The code lists as the other services hear of them. */
@NullMarked
package org.jenjang.routing.codelist.adapter.kafka;

import org.jspecify.annotations.NullMarked;
