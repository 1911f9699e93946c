package org.jenjang.platform.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The test application's one entity. */
@Entity(name = "note")
public class Note {

    @Id
    public UUID id;

    public String words;

    @Version
    public long version;

    public Note() {}

    public Note(UUID id, String words) {
        this.id = id;
        this.words = words;
    }
}
