/** The figures as open data. */
@NullMarked
package org.jenjang.reporting.dashboard.adapter.rest;

import org.jspecify.annotations.NullMarked;
