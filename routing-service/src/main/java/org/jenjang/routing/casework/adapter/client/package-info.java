/** What is asked of another service while an officer looks at a case. */
@NullMarked
package org.jenjang.routing.casework.adapter.client;

import org.jspecify.annotations.NullMarked;
