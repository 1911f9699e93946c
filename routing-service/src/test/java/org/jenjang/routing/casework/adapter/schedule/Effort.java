package org.jenjang.routing.casework.adapter.schedule;

import com.sun.management.OperatingSystemMXBean;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU time spent so far, in milliseconds: by this process, and by those that serve it in PostgreSQL on the same machine. Unlike
 * seconds on the wall it says something on a busy machine too.
 */
record Effort(double service, double database) {

    private static final double MILLISECONDS_PER_TICK = 10;

    static Effort now(Pool pool) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double database = pool.query("select pid from pg_stat_activity where datname = current_database()").execute()
                .await().indefinitely().stream().mapToDouble(row -> ofProcess(row.getInteger("pid"))).sum();
        return new Effort(system.getProcessCpuTime() / 1e6, database);
    }

    String since(Effort before, int limits) {
        return "%.2f ms a limit in the service, %.2f ms in PostgreSQL"
                .formatted((service - before.service) / limits, (database - before.database) / limits);
    }

    private static double ofProcess(int pid) {
        Path stat = Path.of("/proc", Integer.toString(pid), "stat");
        try {
            String[] fields = Files.exists(stat) ? Files.readString(stat).split("\\) ")[1].split(" ") : new String[20];
            return Files.exists(stat)
                    ? (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLISECONDS_PER_TICK
                    : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
