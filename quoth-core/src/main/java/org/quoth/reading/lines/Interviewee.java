package org.quoth.reading.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoth.model.Principal;
import org.quoth.text.Span;

/**
 * Who answers in an interview that labels nobody by name ({@code Q:} and {@code A:}, questions in bold): the name that its title and its introduction share, or
 * the first that begins a paragraph of the introduction. Who wrote it down is another.
 */
public final class Interviewee {

    private static final Pattern WRITER =
            Pattern.compile("(?i)(?:\\b(?:by|author|photos?|pictures?|credit)\\W+|\\bfor )$");
    /** {@code Ada Quill, lock-keeper: 'Nobody waves'}. */
    private static final Pattern DESCRIBED = Pattern.compile(", \\p{Ll}[^:\\n]{2,60}: ?['‘“\"]");

    private static final int BEFORE = 20;

    private final String text;
    private final Span head;

    private Interviewee(String text, Span head) {
        this.text = text;
        this.head = head;
    }

    /**
     * Nobody if the head tells none.
     *
     * @param head all that stands above the first question
     */
    public static Optional<Principal> in(String text, Span head) {
        return found(text, head).map(found -> found.principal(text));
    }

    static Optional<Principals.Found> found(String text, Span head) {
        Interviewee interviewee = new Interviewee(text, head);
        List<Span> names = HeaderNames.in(text, head).stream()
                .map(HeaderNames.Name::span)
                .filter(interviewee::isNamed)
                .toList();
        return names.stream()
                .filter(interviewee::standsAgain)
                .findFirst()
                .or(() -> names.stream().filter(interviewee::opensParagraph).findFirst())
                .map(name -> new Principals.Found(name.of(text), name, null));
    }

    /** A first and a last name, and not of who wrote it. */
    private boolean isNamed(Span name) {
        String before = text.substring(Math.max(head.begin(), name.begin() - BEFORE), name.begin());
        return HeaderWords.isPersonName(name.of(text))
                && !WRITER.matcher(before).find();
    }

    private boolean standsAgain(Span name) {
        return text.substring(name.end(), head.end()).contains(name.of(text));
    }

    private boolean opensParagraph(Span name) {
        int begin = Math.max(head.begin(), text.lastIndexOf('\n', name.begin()) + 1);
        int end = text.indexOf('\n', name.end());
        String line = text.substring(begin, end < 0 ? text.length() : end);
        return (LineShapes.isProse(line)
                        || DESCRIBED
                                .matcher(text)
                                .region(name.end(), begin + line.length())
                                .lookingAt())
                && text.substring(begin, name.begin()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
