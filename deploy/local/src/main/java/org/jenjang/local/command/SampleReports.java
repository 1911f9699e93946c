package org.jenjang.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenjang.local.ServerException;
import org.jenjang.local.server.Installation;

/// The sample reports that an installation starts with: filed once, as soon as it is up for the first time. That they are
/// still to be filed stands in the data folder, so that a first start that fails does not lose them.
record SampleReports(Installation installation) {
    private static final OwnModule FILING = new OwnModule("deploy/e2e", "org.jenjang.e2e.FileSamples");

    /// Has them filed when all is up.
    void order() {
        try {
            Files.createDirectories(installation.data());
            Files.writeString(order(installation.data()), "");
        } catch (IOException e) {
            throw new ServerException(installation.data() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// Files them if they were ordered; whatever comes of it, they are not filed a second time.
    void fileIfOrdered() {
        try {
            if (Files.deleteIfExists(order(installation.data()))) {
                FILING.run(installation, List.of());
            }
        } catch (IOException e) {
            throw new ServerException(installation.data() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Path order(Path data) {
        return data.resolve("samples-to-file");
    }
}
