package org.jenjang.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import java.nio.file.Path;

/// The mail sink's own JVM. Arguments: SMTP port, port of the page, folder of the mails.
public final class MailMain {
    private MailMain() {}

    static void main(String[] arguments) {
        var mails = new MailFolder(Path.of(arguments[2]));
        startSmtp(Integer.parseInt(arguments[0]), mails);
        Vertx.vertx().createHttpServer()
                .requestHandler(new MailPages(mails)::handle)
                .listen(Integer.parseInt(arguments[1]), "127.0.0.1")
                .onFailure(MailMain::end);
    }

    private static void startSmtp(int port, MailFolder mails) {
        var smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        smtp.getUserManager().setMessageDeliveryHandler((_, recipient) -> new Sink(recipient.getEmail(), mails));
    }

    private static void end(Throwable failure) {
        System.err.println("mail page cannot listen: " + failure.getMessage());
        System.exit(1);
    }
}
