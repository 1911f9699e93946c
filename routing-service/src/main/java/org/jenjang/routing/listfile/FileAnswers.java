package org.jenjang.routing.listfile;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;

/** What a page answers to a file that somebody put into its form. */
@ApplicationScoped
public class FileAnswers {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ListFileWords words;

    FileAnswers(ListFileWords words) {
        this.words = words;
    }

    /**
     * The answer when nothing stands against the file; else the form again, with the file in it and the reason: 422 when
     * something is wrong with it, 409 when it is refused all the same.
     *
     * @param done what is answered when nothing stands against it
     */
    public Uni<Response> orForm(Uni<Response> done, String file, Function<FileForm, TemplateInstance> form) {
        return done
                .onFailure(InvalidInput.class).recoverWithItem(wrong ->
                        answer(UNPROCESSABLE, form.apply(words.wrong(file, ((InvalidInput) wrong).errors()))))
                .onFailure(RefusedException.class).recoverWithItem(refused ->
                        answer(CONFLICT, form.apply(words.refused(file, (RefusedException) refused))));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
