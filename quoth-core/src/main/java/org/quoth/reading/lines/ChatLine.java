package org.quoth.reading.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** What a chat prints behind the time of a message: who sent it, by whatever name they go there, and to whom. */
final class ChatLine {

    private static final int MOST_WORDS = 6;

    /** {@code From Claire Dunn to Everyone:}, {@code From  Claire Dunn :} */
    private static final Pattern FROM =
            Pattern.compile("From\\s+(\\p{Lu}[^:\\n]{1,60}?)(?:\\s+to\\s+[^:\\n]{1,60}?)?\\s*:(?=\\s|$)");
    /** {@code Old Pete (plot 4):}, {@code +44 7700 900123:} */
    private static final Pattern NAME = Pattern.compile("([^:\\n]{1,40}?)\\s*:(?=\\s|$)");

    private ChatLine() {}

    /** The name of who sent it; empty where none stands there. */
    static Optional<Span> sender(Line line, String text, LineOpening opening) {
        Matcher from = FROM.matcher(text).region(opening.begin(), line.words().end());
        if (opening.timed() && from.lookingAt()) {
            return Optional.of(new Span(from.start(1), from.end(1)));
        }
        Matcher name = NAME.matcher(text).region(opening.begin(), line.words().end());
        return opening.dated() && name.lookingAt() && LineShapes.wordCount(name.group(1)) <= MOST_WORDS
                ? Optional.of(new Span(name.start(1), name.end(1)))
                : Optional.empty();
    }
}
