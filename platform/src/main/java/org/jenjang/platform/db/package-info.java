/** One way to run the plumbing's statements, on a Hibernate Reactive session or on a plain connection alike. */
@NullMarked
package org.jenjang.platform.db;

import org.jspecify.annotations.NullMarked;
