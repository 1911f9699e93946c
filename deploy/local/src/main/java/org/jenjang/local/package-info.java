/// Real servers without Docker: PostgreSQL, Kafka, Keycloak, a mail sink, the reverse proxy and the five services, each
/// a child process. [org.jenjang.local.Servers] hands the same servers to tests; [org.jenjang.local.Main] is the
/// command.
@NullMarked
package org.jenjang.local;

import org.jspecify.annotations.NullMarked;
