package org.jenjang.routing.suggestion.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jenjang.routing.suggestion.domain.Spelling;

/** Replaces each word by that of the standard language and leaves out bare numbers and single letters. */
final class StandardWords extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Spelling spelling;

    StandardWords(TokenStream input, Spelling spelling) {
        super(input);
        this.spelling = spelling;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (!isNumber()) {
                String standard = spelling.standard(term.toString());
                if (standard.length() > 1) {
                    term.setEmpty().append(standard);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNumber() {
        return term.chars().noneMatch(Character::isLetter);
    }
}
