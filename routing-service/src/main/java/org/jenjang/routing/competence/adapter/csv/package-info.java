/** The rule book as files: the shipped one, and those that people bring. */
@NullMarked
package org.jenjang.routing.competence.adapter.csv;

import org.jspecify.annotations.NullMarked;
