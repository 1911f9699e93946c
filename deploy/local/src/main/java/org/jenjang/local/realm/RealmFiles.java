package org.jenjang.local.realm;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jenjang.local.ServerException;

/// What Keycloak imports: the realm as it is committed, and the demo people beside it.
///
/// @param root the project's folder
public record RealmFiles(Path root) {

    /// As Keycloak wants a file of users.
    private record Users(String realm, List<Person> users) {}

    /// Writes both files, under the names by which Keycloak knows what they hold.
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(keycloak().resolve("jenjang-realm.json"), folder.resolve("jenjang-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var users = folder.resolve("jenjang-users-0.json").toFile();
            new JsonMapper().writeValue(users, new Users("jenjang", people()));
        } catch (IOException e) {
            throw new ServerException("the realm cannot be written: " + e.getMessage(), e);
        }
    }

    /// A demo person as shown to people.
    ///
    /// @param office code of his unit or institution, empty for a citizen
    public record Account(String username, String roles, String office) {}

    /// The demo people with names of their own.
    public List<Account> accounts() {
        return named().stream()
                .map(row -> new Account(row.get("username"), row.get("role"),
                        row.get("unit").isEmpty() ? row.get("institution") : row.get("unit")))
                .toList();
    }

    List<Person> people() {
        var register = Register.read(root.resolve("routing-service/src/main/resources/register"));
        var offices = DemoOffices.of(Register.rows(keycloak().resolve("demo-offices.csv")), register);
        return new DemoPeople(register, offices).all(named());
    }

    private List<Map<String, String>> named() {
        return Register.rows(keycloak().resolve("demo-people.csv"));
    }

    private Path keycloak() {
        return root.resolve("deploy/keycloak");
    }
}
