import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

// The own system of a regency or city: hears what is assigned to its unit, and answers through the API of response-service.
// README.md beside it says how to run it. What it is told by the environment:
final String url = System.getenv("JENJANG_URL");
final String unit = System.getenv("JENJANG_UNIT");
final String login = System.getenv("JENJANG_LOGIN");
final HttpClient http = HttpClient.newHttpClient();
final ObjectMapper json = new ObjectMapper();

void main() throws Exception {
    var kafka = new Properties();
    try (var file = Files.newBufferedReader(Path.of(System.getenv("KAFKA_CLIENT")))) {
        kafka.load(file);
    }
    kafka.putAll(Map.of("group.id", "tier-district." + unit.replaceAll("[^a-z0-9]", "-"), "auto.offset.reset", "earliest",
            "enable.auto.commit", "false"));
    try (var events = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
        events.subscribe(List.of("complaint.disposed.district"));
        while (true) {
            for (var event : events.poll(Duration.ofSeconds(1))) {
                hear(event);
            }
            events.commitSync(); // Only now: what was heard in vain, because this process died, is heard again.
        }
    }
}

void hear(ConsumerRecord<String, String> event) throws Exception {
    var said = json.readTree(event.value());
    if (header(event, "ce_type").equals("org.jenjang.complaint.assigned.v1") && said.at("/to/unit").asText().equals(unit)) {
        IO.println("%s %s".formatted(said.at("/file/ticket").asText(), said.at("/file/title").asText("(rahasia)")));
        tell(event, "start", Map.of("plan", "Petugas memeriksa lokasi."));
        tell(event, "answer", Map.of("text", "Regu lapangan telah memperbaiki dan memeriksanya bersama ketua RT setempat.",
                "evidence", List.of("https://kota.example/bukti/" + event.key())));
    }
}

// An event may be heard twice; with the same key a command counts once. 404: response-service has not heard of the case yet,
// or it is no longer ours.
void tell(ConsumerRecord<String, String> event, String command, Object body) throws Exception {
    for (int attempt = 1; attempt <= 30; attempt++) {
        var answer = http.send(HttpRequest.newBuilder(URI.create(url + "/response/api/cases/" + event.key() + "/" + command))
                .header("Authorization", "Bearer " + token()).header("Content-Type", "application/json")
                .header("Idempotency-Key", header(event, "ce_id") + "-" + command)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 404 && answer.statusCode() < 500) {
            IO.println("  %s: %d".formatted(command, answer.statusCode()));
            return;
        }
        Thread.sleep(1_000);
    }
    IO.println("  %s: not possible".formatted(command));
}

String token() throws Exception {
    var answer = http.send(HttpRequest.newBuilder(URI.create(url + "/auth/realms/jenjang/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(login)).build(), BodyHandlers.ofString());
    return json.readTree(answer.body()).get("access_token").asText();
}

String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value());
}
