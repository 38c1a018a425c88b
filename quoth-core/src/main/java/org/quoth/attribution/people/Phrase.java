package org.quoth.attribution.people;

import java.util.List;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/**
 * A noun phrase that names a source, taken apart.
 *
 * @param words all its words, as numbers in the scene
 * @param core the words up to the first comma, bracket, preposition or relative clause
 * @param head the last word of the core, folded
 */
record Phrase(Scene scene, Span words, Span core, String head) {

    static Phrase of(Scene scene, Span words) {
        int begin = words.begin();
        while (begin < words.end() - 1 && isLead(scene.words().get(begin).key())) {
            begin++;
        }
        int end = begin + 1;
        while (end < words.end() && !ends(scene, begin, end)) {
            end++;
        }
        String head = scene.words().get(end - 1).key();
        return new Phrase(scene, Span.of(begin, words.end()), Span.of(begin, end), head);
    }

    private static boolean isLead(String key) {
        return switch (key) {
            case "and", "but", "even", "also", "both", "while", "as", "then", "when", "if", "because" -> true;
            default -> false;
        };
    }

    private static boolean ends(Scene scene, int begin, int i) {
        Word word = scene.words().get(i);
        boolean inName = false;
        for (Mention mention : scene.mentionsIn(Span.of(begin, i + 1))) {
            inName |=
                    mention.words().begin() < i && mention.words().end() > i && mention.kind() != Mention.Kind.PRONOUN;
        }
        if (inName) {
            return false;
        }
        boolean apart =
                !word.joined() && word.gap() != '&' && word.gap() != '/' && word.gap() != '\'' && word.gap() != '’';
        boolean afterPossessive = scene.words().get(i - 1).possessive();
        return (apart && !(afterPossessive && word.gap() == '"')) || Lexicon.RELATION.contains(word.key());
    }

    Word first() {
        return scene.words().get(core.begin());
    }

    Word last() {
        return scene.words().get(core.end() - 1);
    }

    /** "the ministry", "his spokesman", "Clinton's lawyer": one that the reader is taken to know. */
    boolean definite() {
        return switch (first().key()) {
            case "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your" -> true;
            default -> anyPossessive();
        };
    }

    private boolean anyPossessive() {
        for (int i = core.begin(); i < core.end() - 1; i++) {
            if (scene.words().get(i).possessive()) {
                return true;
            }
        }
        return false;
    }

    /** A preposition or a relative clause follows the core: "the key negotiator on the program". */
    boolean complemented() {
        return core.end() < words.end() && scene.words().get(core.end()).joined();
    }

    boolean plural() {
        return (head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && head.length() > 3)
                || head.equals("men")
                || head.equals("women");
    }

    boolean joinsTwo() {
        for (int i = core.begin() + 1; i < core.end() - 1; i++) {
            if (scene.words().get(i).key().equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** The words between the article and the head: what tells this one from others of its kind. */
    List<Word> modifiers() {
        int begin = core.begin();
        boolean article = !first().capital() || (first().opens() && Lexicon.FUNCTION.contains(first().key()));
        if (article && begin < core.end() - 1) {
            begin += definite() || first().key().equals("a") || first().key().equals("an") ? 1 : 0;
        }
        return scene.words().subList(Math.min(begin, core.end() - 1), core.end() - 1);
    }

    String coreText() {
        return text(core);
    }

    /** The phrase without what stands behind a comma or in a relative clause: enough to know it again. */
    String description() {
        int end = core.end();
        while (end < words.end() && !breaks(end)) {
            end++;
        }
        return text(Span.of(core.begin(), end));
    }

    private boolean breaks(int i) {
        Word word = scene.words().get(i);
        return switch (word.key()) {
            case "who", "whose", "which", "that" -> true;
            default ->
                !word.joined() && word.gap() != '\'' && word.gap() != '’' && word.gap() != '/' && word.gap() != '&';
        };
    }

    private String text(Span range) {
        Span span = Span.of(
                scene.words().get(range.begin()).span().begin(),
                scene.words().get(range.end() - 1).span().end());
        StringBuilder plain = new StringBuilder(span.length());
        for (char c : span.of(scene.document().text()).toCharArray()) {
            boolean space = Characters.isSpace(c);
            if (!space || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(space ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** {@link #coreText()} without an article in front. */
    String bareCore() {
        String text = coreText();
        for (String article : new String[] {"the ", "The ", "a ", "A ", "an ", "An "}) {
            if (text.startsWith(article)) {
                return text.substring(article.length());
            }
        }
        return text;
    }
}
