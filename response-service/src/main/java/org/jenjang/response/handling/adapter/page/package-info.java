/** The desk for people: the inbox of a unit and the case in hand. */
@NullMarked
package org.jenjang.response.handling.adapter.page;

import org.jspecify.annotations.NullMarked;
