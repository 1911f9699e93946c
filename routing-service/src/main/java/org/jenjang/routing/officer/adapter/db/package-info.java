/** How officers, delegations and the tasks of their accounts are stored. */
@NullMarked
package org.jenjang.routing.officer.adapter.db;

import org.jspecify.annotations.NullMarked;
