/// The mail sink: an SMTP server that keeps every mail as a file, and a page and JSON to read them.
@NullMarked
package org.jenjang.local.mail;

import org.jspecify.annotations.NullMarked;
