package org.jenjang.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
    private final RealmFiles files = new RealmFiles(ProjectRoot.find());
    @TempDir private Path folder;

    /// Keycloak imports them before anything answers, so the first start gets slower with each.
    @Test
    void a_bounded_number_of_offices_has_people_and_no_name_is_given_twice() {
        var people = files.people();
        assertThat(people).hasSizeBetween(1_300, 1_500);
        assertThat(people).extracting(Person::username).doesNotHaveDuplicates()
                .contains("admin.pemda-74-71", "kepala.pemda-74-71", "petugas.pemda-74-71-inspektorat");
        assertThat(people).extracting(Person::email).doesNotHaveDuplicates();
    }

    @Test
    void an_office_of_the_demo_has_an_admin_a_head_and_an_officer_for_each_of_its_units_that_are_listed() {
        assertThat(usernames("pemda:11", "kominfo inspektorat")).containsExactly(
                "admin.pemda-11", "kepala.pemda-11", "petugas.pemda-11-kominfo", "petugas.pemda-11-inspektorat");
        assertThat(usernames("pemda:74.71", "*")).hasSize(2 + 18);
    }

    @Test
    void an_office_that_the_register_does_not_know_is_named() {
        assertThatThrownBy(() -> usernames("pemda:11", "none")).hasMessageContaining("pemda:11/none");
        assertThatThrownBy(() -> usernames("pemda:00", "*")).hasMessageContaining("pemda:00");
    }

    @Test
    void an_officer_carries_unit_institution_tier_and_region() {
        assertThat(person("petugas.pemda-74-71-dishub").attributes()).isEqualTo(Map.of(
                "institution", List.of("pemda:74.71"), "unit", List.of("pemda:74.71/dishub"),
                "tier", List.of("DISTRICT"), "region", List.of("74.71")));
        assertThat(person("petugas.pemda-74-71-dishub").realmRoles()).containsExactly("LIAISON_OFFICER");
        assertThat(person("warga").attributes()).isEmpty();
        assertThat(person("auditor").realmRoles()).containsExactly("INTERNAL_AUDITOR", "OVERSEER");
    }

    @Test
    void roles_of_all_people_exist_in_the_realm() throws IOException {
        files.writeTo(folder);
        var realm = new JsonMapper().readTree(folder.resolve("jenjang-realm.json").toFile());
        var roles = StreamSupport.stream(realm.at("/roles/realm").spliterator(), false)
                .map(role -> role.get("name").asText()).collect(Collectors.toSet());
        assertThat(files.people()).flatExtracting(Person::realmRoles).isSubsetOf(roles);
        var users = new JsonMapper().readTree(folder.resolve("jenjang-users-0.json").toFile());
        assertThat(users.get("realm").asText()).isEqualTo("jenjang");
        assertThat(users.at("/users/0/credentials/0/type").asText()).isEqualTo("password");
    }

    @Test
    void codes_become_user_names_and_office_names_become_names_that_keycloak_takes() {
        assertThat(DemoPeople.slug("pemda:74.71/dishub")).isEqualTo("pemda-74-71-dishub");
        assertThat(DemoPeople.asName("Biro \"Umum\" (A/B) & Co.")).isEqualTo("Biro Umum A B Co.");
    }

    private Person person(String username) {
        return files.people().stream().filter(person -> person.username().equals(username)).findFirst().orElseThrow();
    }

    private static List<String> usernames(String institution, String units) {
        var register = Register.read(ProjectRoot.find().resolve("routing-service/src/main/resources/register"));
        var offices = DemoOffices.of(List.of(Map.of("institution", institution, "units", units)), register);
        return new DemoPeople(register, offices).all(List.of()).stream().map(Person::username).toList();
    }
}
