package org.quoth.reading.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quoth.model.Warning;
import org.quoth.reading.lines.Mentions;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Phrasings;

/**
 * Tells the stub of an article behind a paywall: the page asks to subscribe or sign in before one may read on, or its markup says that it
 * is not free, and hardly any of the story is there.
 */
final class Paywall {

    private static final Phrasings PHRASINGS = Phrasings.of(Paywall.class);

    private static final int STUB = 1_800;
    private static final int LETTERS_PER_WORD = 6;
    private static final int LONGEST_REQUEST = 300;
    private static final Mentions MAY_ASK = Mentions.of(
            "subscri",
            "sign in",
            "log in",
            "login",
            "register",
            "unlock",
            "article limit",
            "free articles",
            "free stor",
            "continue reading",
            "keep reading",
            "-only",
            " only",
            "member");
    private static final Pattern ASKS = PHRASINGS.kind("asks");

    private Paywall() {}

    /**
     * A warning for a stub; nothing for a page that holds its story, whatever it asks for.
     *
     * @param prose how many characters of the story were found
     */
    static Optional<Warning> before(BlockSurvey survey, int prose) {
        if (prose >= Math.max(STUB, survey.statedWords() * LETTERS_PER_WORD / 2)) {
            return Optional.empty();
        }
        boolean asks = survey.blocks().stream().anyMatch(Paywall::asks);
        boolean cut = survey.isClosed() && survey.statedWords() * LETTERS_PER_WORD / 2 > prose;
        return asks || cut
                ? Optional.of(new Warning(
                        "paywall",
                        "Only the beginning of this article is here: the page asks its readers to subscribe or sign in.",
                        null))
                : Optional.empty();
    }

    private static boolean asks(PageBlock block) {
        String text = block.text();
        return text.length() < LONGEST_REQUEST
                && MAY_ASK.in(text)
                && ASKS.matcher(Whitespace.joined(text)).find();
    }
}
