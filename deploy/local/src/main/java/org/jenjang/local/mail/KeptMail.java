package org.jenjang.local.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A mail, read.
///
/// @param recipient to whom this copy was sent
/// @param to whom its header names
/// @param text its plain part, or empty
/// @param html its HTML part, or empty
record KeptMail(String id, String recipient, String from, List<String> to, String subject, String text, String html,
        Instant received) {

    static KeptMail of(String id, MimeMessage message) throws MessagingException, IOException {
        var recipient = Objects.requireNonNullElse(message.getHeader("Delivered-To", null), "");
        return new KeptMail(id, recipient, first(message), to(message, recipient),
                Objects.requireNonNullElse(message.getSubject(), ""),
                content(message, "text/plain"), content(message, "text/html"),
                Instant.ofEpochMilli(Long.parseLong(id)));
    }

    private static String first(MimeMessage message) throws MessagingException {
        var from = message.getFrom();
        return from == null ? "" : ((InternetAddress) from[0]).getAddress();
    }

    private static List<String> to(MimeMessage message, String recipient) throws MessagingException {
        var named = message.getRecipients(Message.RecipientType.TO);
        return named == null ? List.of(recipient)
                : Arrays.stream(named).map(address -> ((InternetAddress) address).getAddress()).toList();
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var found = content(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) ? String.valueOf(part.getContent()) : "";
    }
}
