/** The institution register as it was heard. */
@NullMarked
package org.jenjang.reporting.directory.adapter.kafka;

import org.jspecify.annotations.NullMarked;
