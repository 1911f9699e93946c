/** What an operator may change. */
@NullMarked
package org.jenjang.routing.config;

import org.jspecify.annotations.NullMarked;
