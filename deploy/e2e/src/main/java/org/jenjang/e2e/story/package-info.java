/// What is shown to whoever watches: the stories, the waits, the closing table. Indonesian first.
@NullMarked
package org.jenjang.e2e.story;

import org.jspecify.annotations.NullMarked;
