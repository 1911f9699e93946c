/** Cases for machines. */
@NullMarked
package org.jenjang.routing.casework.adapter.rest;

import org.jspecify.annotations.NullMarked;
