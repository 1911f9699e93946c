package org.jenjang.routing.casework.adapter.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.routing.casework.app.Queue;

/**
 * Where on the desk somebody stands.
 *
 * @param root of the service, such as {@code /routing}
 * @param search what was searched for; empty for nothing
 * @param page of the list, from 1
 */
record DeskAddress(String root, Queue queue, String search, int page) {

    /**
     * The queue by its name in an address.
     *
     * @throws NotFound when there is none of this name
     */
    static Queue queue(String name) {
        return Arrays.stream(Queue.values()).filter(queue -> name(queue).equals(name)).findFirst()
                .orElseThrow(NotFound::new);
    }

    static String name(Queue queue) {
        return switch (queue) {
            case DESK -> "periksa";
            case RETURNED -> "dikembalikan";
            case INSTITUTION -> "instansi";
            case ESCALATED -> "naik";
            case ARBITRATION -> "arbitrase";
            case ALL -> "semua";
        };
    }

    /** Link to the queue. */
    public String href() {
        return href(queue);
    }

    String href(Queue other) {
        return root + "/antrean/" + name(other);
    }

    /** Link to a page of the list without its number. */
    String pages() {
        return href() + "?cari=" + encoded() + "&halaman=";
    }

    /** Link to a case with the list beside it as it is. */
    String to(String complaint) {
        return href() + "/" + complaint + "?cari=" + encoded() + "&halaman=" + page;
    }

    private String encoded() {
        return URLEncoder.encode(search, StandardCharsets.UTF_8);
    }
}
