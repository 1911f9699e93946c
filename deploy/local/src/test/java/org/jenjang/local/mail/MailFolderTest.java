package org.jenjang.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {
    @TempDir private Path folder;

    @Test
    void mails_are_still_there_after_a_restart_with_both_their_parts() throws Exception {
        new MailFolder(folder).keep("Wati@Example.org", mail());
        assertThat(new MailFolder(folder).all()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("Wati@Example.org");
            assertThat(mail.from()).isEqualTo("jenjang@example.org");
            assertThat(mail.to()).containsExactly("wati@example.org");
            assertThat(mail.subject()).isEqualTo("Laporan Anda – diterima");
            assertThat(mail.text()).isEqualTo("Halo é");
            assertThat(mail.html()).isEqualTo("<p>Halo é</p>");
        });
    }

    @Test
    void mails_of_one_instant_keep_their_order() throws Exception {
        var mails = new MailFolder(folder);
        for (var number = 0; number < 20; number++) {
            mails.keep(number + "@example.org", mail());
        }
        assertThat(new MailFolder(folder).all()).extracting(KeptMail::id)
                .isSorted().doesNotHaveDuplicates().hasSize(20);
        assertThat(new MailFolder(folder).all().getLast().recipient()).isEqualTo("19@example.org");
    }

    private static MimeMessage mail() throws Exception {
        var text = new MimeBodyPart();
        text.setText("Halo é", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Halo é</p>", "UTF-8", "html");
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("jenjang@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("wati@example.org"));
        message.setSubject("Laporan Anda – diterima", "UTF-8");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }
}
