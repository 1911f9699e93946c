/** What the tests of all services share: real servers, tokens, time that can be moved, events, architecture rules. */
@NullMarked
package org.jenjang.platform.testkit;

import org.jspecify.annotations.NullMarked;
