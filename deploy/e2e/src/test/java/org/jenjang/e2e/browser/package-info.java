/// People at a browser.
@NullMarked
package org.jenjang.e2e.browser;

import org.jspecify.annotations.NullMarked;
