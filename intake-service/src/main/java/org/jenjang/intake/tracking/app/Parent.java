package org.jenjang.intake.tracking.app;

import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The report that another one follows, as the reporter of that other one may see it.
 *
 * @param answer its newest answer; null when there is none, or when it is secret or supervisory
 */
public record Parent(String ticket, PublicStatus status, TrackedCase.@Nullable Answer answer) implements Redacted {

    static Parent of(FiledComplaint complaint, TrackedCase heard) {
        boolean hidden = complaint.secret() || heard.isHidden();
        return new Parent(
                complaint.ticket().value(), heard.progress().status(), hidden ? null : heard.answer());
    }

    @Override
    public String toString() {
        return "Parent[" + ticket + "]";
    }
}
