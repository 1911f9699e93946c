/** The desk for programs: JSON. */
@NullMarked
package org.jenjang.response.handling.adapter.rest;

import org.jspecify.annotations.NullMarked;
