package org.quoth.reading.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** What a paper says in its own words below the last answer of an interview: paragraphs that name who answered, in which nobody says I or you. */
public final class Afterword {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private Afterword() {}

    /**
     * How many of the paragraphs of the last answer are the answer's; the first always is.
     *
     * @param name of who answers
     */
    public static int answered(String text, List<Span> paragraphs, String name) {
        int answered = paragraphs.size();
        while (answered > 1 && isPapers(paragraphs.get(answered - 1).of(text), name)) {
            answered--;
        }
        return answered;
    }

    private static boolean isPapers(String paragraph, String name) {
        String own = QUOTED.matcher(paragraph).replaceAll(" ");
        return own.contains(name.substring(name.lastIndexOf(' ') + 1))
                && LineShapes.endsSentence(paragraph)
                && !Talk.hasPersons(own);
    }
}
