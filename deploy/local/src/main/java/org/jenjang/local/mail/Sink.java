package org.jenjang.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/// The recipient of every mail: whoever it is sent to, it is kept as a file.
record Sink(String address, MailFolder mails) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        mails.keep(address, message);
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("nobody logs in");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("nobody logs in");
    }

    @Override
    public void create() {
        throw new UnsupportedOperationException("recipients are not created");
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException("recipients are not deleted");
    }
}
