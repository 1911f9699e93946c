/// The sample reports and what is to become of each.
@NullMarked
package org.jenjang.e2e.sample;

import org.jspecify.annotations.NullMarked;
