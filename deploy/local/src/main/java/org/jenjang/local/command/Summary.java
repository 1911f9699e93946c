package org.jenjang.local.command;

import org.jenjang.local.OidcAddress;
import org.jenjang.local.realm.RealmFiles;
import org.jenjang.local.server.Installation;

/// What a person needs to know when all is up.
record Summary(Installation installation) {

    void print() {
        var url = installation.publicUrl();
        System.out.printf("%nJenjang is up:  %s%n", url);
        System.out.printf("  desks   %1$s/routing  %1$s/response  %1$s/notifications  %1$s/reports%n", url);
        System.out.printf("  mails   %s/mail%n", url);
        System.out.printf("%nAccounts (password of all: %s)%n", OidcAddress.DEMO_PASSWORD);
        new RealmFiles(installation.root()).accounts().forEach(account ->
                System.out.printf("  %-18s %-26s %s%n", account.username(), account.roles(), account.office()));
        System.out.println("  admin.<institution>, kepala.<institution> and petugas.<unit> for every other office, such as admin.kl-kemenpu");
        System.out.printf("%nStop with ./jenjang down, look with ./jenjang status and ./jenjang logs.%n");
    }
}
