package org.jenjang.local.command;

import java.util.Scanner;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Stops everything and forgets all data.
@Command(name = "reset", description = "Stop everything and delete all data, secrets and logs.",
        mixinStandardHelpOptions = true)
public final class ResetCommand implements Runnable {
    @Mixin private final Where where = new Where();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean sure;

    @Override
    public void run() {
        var installation = where.installation();
        if (!sure && !confirmed(installation.data().toString())) {
            throw new ServerException("nothing was deleted");
        }
        try (var _ = DataLock.take(installation.data())) {
            DownCommand.stop(installation);
            Folders.delete(installation.data());
        }
        System.out.println("Deleted " + installation.data() + ".");
    }

    private static boolean confirmed(String folder) {
        System.out.print("Delete all data in " + folder + "? [y/N] ");
        System.out.flush();
        var answer = new Scanner(System.in);
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("y");
    }
}
