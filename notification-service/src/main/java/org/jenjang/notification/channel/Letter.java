package org.jenjang.notification.channel;

import java.util.UUID;
import org.jenjang.notification.rule.Wording;
import org.jenjang.platform.web.Language;

/**
 * A message as it is to be read, without the address.
 *
 * @param id stays the same from try to try
 * @param link where to read on
 * @param officer whether it goes to an office and not to the reporter
 */
public record Letter(UUID id, String ticket, Wording wording, String link, Language language, boolean officer) {}
