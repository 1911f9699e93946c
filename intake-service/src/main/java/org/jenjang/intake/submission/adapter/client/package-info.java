/** What is asked of other services while somebody writes a report. */
@NullMarked
package org.jenjang.intake.submission.adapter.client;

import org.jspecify.annotations.NullMarked;
