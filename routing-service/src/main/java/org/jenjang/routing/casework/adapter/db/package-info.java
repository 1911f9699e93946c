/** How cases, their limits and their history are stored. */
@NullMarked
package org.jenjang.routing.casework.adapter.db;

import org.jspecify.annotations.NullMarked;
