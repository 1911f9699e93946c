/** The identity provider, asked and changed through its admin API. */
@NullMarked
package org.jenjang.routing.officer.adapter.client;

import org.jspecify.annotations.NullMarked;
