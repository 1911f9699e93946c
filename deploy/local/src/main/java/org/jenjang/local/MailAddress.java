package org.jenjang.local;

import java.net.URI;
import java.util.List;

/// Where the mail sink listens.
///
/// @param web the page that shows the mails, such as `http://localhost:8091/mail`
public record MailAddress(String host, int port, URI web) {

    /// A mail as the sink shows it.
    ///
    /// @param received ISO instant
    /// @param text plain part, empty when there is none
    /// @param html HTML part, empty when there is none
    public record Mail(String id, String from, List<String> to, String subject, String text, String html,
            String received) {}

    /// All mails to an address, oldest first.
    public List<Mail> messagesTo(String address) {
        return SentMails.to(this, address);
    }
}
