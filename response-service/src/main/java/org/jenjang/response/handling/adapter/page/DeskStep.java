package org.jenjang.response.handling.adapter.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A form of the desk: its name in addresses, the field with its main text, and what is said when it is done. */
enum DeskStep {
    START("mulai", "plan", ResponseMessages::doneStart),
    PROGRESS("kabar", "news", ResponseMessages::doneProgress),
    QUESTION("tanya", "question", ResponseMessages::doneQuestion),
    PROMISE("janji", "date", ResponseMessages::donePromise),
    ANSWER("jawab", "answer", ResponseMessages::doneAnswer),
    GIVE_BACK("kembalikan", "reason", ResponseMessages::doneGiveBack),
    APPROVE("setujui", "reason", ResponseMessages::doneApprove),
    REFUSE("tolak", "reason", ResponseMessages::doneRefuse);

    private final String code;
    private final String field;
    private final Function<ResponseMessages, String> done;

    DeskStep(String code, String field, Function<ResponseMessages, String> done) {
        this.code = code;
        this.field = field;
        this.done = done;
    }

    static Optional<DeskStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** Where the person goes afterwards: an approver has nothing more to do with the case, and may not see it any more. */
    String next(String root, String reference) {
        return switch (this) {
            case START, PROGRESS, QUESTION, PROMISE, ANSWER, GIVE_BACK -> root + "/laporan/" + reference + "?pesan=" + code;
            case APPROVE, REFUSE -> root + "/?pesan=" + code;
        };
    }

    /** The field of the form that carries what the API calls {@code text}. */
    String field() {
        return field;
    }

    /** The field of the form that the API calls by this name. */
    String field(String name) {
        return name.equals("text") ? field : name;
    }

    String done(ResponseMessages say) {
        return done.apply(say);
    }
}
