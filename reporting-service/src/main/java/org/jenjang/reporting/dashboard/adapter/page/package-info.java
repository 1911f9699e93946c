/** The figures as pages. */
@NullMarked
package org.jenjang.reporting.dashboard.adapter.page;

import org.jspecify.annotations.NullMarked;
