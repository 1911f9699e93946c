package org.jenjang.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// The mails, one file each, kept over restarts. SMTP's "250 OK" is given after the file is written.
final class MailFolder {
    private final Path folder;
    private final AtomicLong last = new AtomicLong();
    private final List<KeptMail> mails = new CopyOnWriteArrayList<>();

    MailFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".eml")).sorted()
                        .map(MailFolder::read).forEach(mails::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All mails, oldest first.
    List<KeptMail> all() {
        return mails;
    }

    /// @param recipient to whom it was really sent, whatever its headers say
    synchronized void keep(String recipient, MimeMessage message) {
        // Names sort by time, and two mails of one millisecond get two names.
        var id = last.updateAndGet(before -> Math.max(before + 1, Clock.systemUTC().millis()));
        var file = folder.resolve(id + ".eml");
        try {
            var part = folder.resolve(id + ".part");
            try (var output = Files.newOutputStream(part)) {
                output.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.US_ASCII));
                message.writeTo(output);
            }
            Files.move(part, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        mails.add(read(file));
    }

    private static KeptMail read(Path file) {
        try (var input = Files.newInputStream(file)) {
            var id = file.getFileName().toString().replace(".eml", "");
            return KeptMail.of(id, new MimeMessage(Session.getInstance(new Properties()), input));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(file + " is not a mail", e);
        }
    }
}
