/** The rule book for machines. */
@NullMarked
package org.jenjang.routing.competence.adapter.rest;

import org.jspecify.annotations.NullMarked;
