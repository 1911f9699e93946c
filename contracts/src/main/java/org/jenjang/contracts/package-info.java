/** The language that the five services and every other system speak to each other: events, code lists and the public status. */
@NullMarked
package org.jenjang.contracts;

import org.jspecify.annotations.NullMarked;
