package org.jenjang.local.server;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.Http;
import org.jenjang.local.MailAddress;
import org.jenjang.local.mail.MailMain;
import org.jenjang.local.process.Niceness;

/// The mail sink: takes every mail by SMTP, sends none on, shows all.
public record MailServer(Installation installation) implements Server {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int port() {
        return installation.ports().mailPage();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port(), installation.ports().smtp());
    }

    /// Where mails are sent to and read.
    public MailAddress address() {
        return new MailAddress("localhost", installation.ports().smtp(),
                URI.create("http://localhost:" + port() + "/mail"));
    }

    @Override
    public List<String> command() {
        return Niceness.LAST.before(OwnJvm.command(MailMain.class, identity()));
    }

    /// Without the class path, which differs between the launcher and a test.
    @Override
    public List<String> identity() {
        return Stream.of(installation.ports().smtp(), port(), installation.data().resolve("mail"))
                .map(String::valueOf)
                .toList();
    }

    @Override
    public String version() {
        return OwnJvm.version();
    }

    @Override
    public boolean ready() {
        return Http.answers(address().web() + "/api/messages?limit=1");
    }
}
