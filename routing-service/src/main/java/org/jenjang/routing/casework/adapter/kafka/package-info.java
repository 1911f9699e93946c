/** How cases hear of what others did, and tell what was decided. */
@NullMarked
package org.jenjang.routing.casework.adapter.kafka;

import org.jspecify.annotations.NullMarked;
