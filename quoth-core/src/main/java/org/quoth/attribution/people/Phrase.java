package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
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
        while (begin < words.end() - 1
                && isLead(scene.words().get(begin), begin == words.begin())
                && !isBothOf(scene, Span.of(begin, words.end()))) {
            begin++;
        }
        int end = begin + 1;
        while (end < words.end() && !ends(scene, begin, end)) {
            end++;
        }
        end = pastAdjective(scene, begin, end, words.end());
        end = pastLetters(scene, begin, end, words.end());
        String head = scene.words().get(end - 1).key();
        return new Phrase(scene, Span.of(begin, words.end()), Span.of(begin, end), head);
    }

    /** "The bearded, 71-year-old diplomat": a comma between two words that tell of the third. */
    private static int pastAdjective(Scene scene, int begin, int end, int limit) {
        Word last = scene.words().get(end - 1);
        boolean adjective = end - begin == 2
                && end < limit
                && scene.words().get(end).gap() == ','
                && isArticle(scene.words().get(begin).key())
                && !last.capital()
                && !Lexicon.isRole(last.key());
        int after = end + 1;
        while (adjective && after < limit && !ends(scene, begin, after)) {
            after++;
        }
        return adjective && Lexicon.isRole(scene.words().get(after - 1).key()) ? after : end;
    }

    /** "A Royal Harbour Authority (RHA) report": a paper, behind the letters of whose it is. */
    private static int pastLetters(Scene scene, int begin, int end, int limit) {
        boolean letters = end + 1 < limit
                && scene.words().get(end).gap() == '('
                && scene.words().get(end).capital()
                && scene.words().get(end + 1).gap() == ')';
        int after = end + 2;
        while (letters && after < limit && !ends(scene, begin, after)) {
            after++;
        }
        return letters && Lexicon.DOCUMENT.contains(scene.words().get(after - 1).key()) ? after : end;
    }

    private static boolean isArticle(String key) {
        return key.equals("the") || key.equals("a") || key.equals("an");
    }

    /** "Both companies", not "both Quist and Dorn". */
    private static boolean isBothOf(Scene scene, Span words) {
        List<Word> all = scene.words().subList(words.begin(), words.end());
        return all.getFirst().key().equals("both")
                && all.stream().noneMatch(word -> word.key().equals("and"));
    }

    private static boolean isLead(Word word, boolean first) {
        return switch (word.key()) {
            case "of", "from", "by", "to", "for", "with", "among" -> first;
            case "only", "just", "nearly" -> first;
            case "and", "but", "even", "also", "both", "while", "as", "then", "when", "if", "because" -> true;
            default -> false;
        };
    }

    private static boolean ends(Scene scene, int begin, int i) {
        Word word = scene.words().get(i);
        boolean inName = false;
        for (Mention mention : scene.mentionsIn(Span.of(begin, i + 1))) {
            boolean name = mention.kind() != Mention.Kind.PRONOUN && mention.kind() != Mention.Kind.DESCRIBED;
            inName |= name && mention.words().begin() < i && mention.words().end() > i;
        }
        if (inName) {
            return false;
        }
        boolean apart =
                !word.joined() && word.gap() != '&' && word.gap() != '/' && word.gap() != '\'' && word.gap() != '’';
        boolean afterPossessive = scene.words().get(i - 1).possessive();
        boolean titled = isArticle(scene.words().get(begin).key())
                && i - begin < 5
                && (i == begin + 1 || scene.words().get(i - 1).quoted());
        return (apart && !((afterPossessive || titled) && word.gap() == '"'))
                || (isRelation(scene, begin, i) && !portfolioOf(scene, i))
                || participle(scene, i);
    }

    /** "Former secretary of state Ana Ruiz": the office goes on to the name. */
    private static boolean portfolioOf(Scene scene, int of) {
        boolean portfolio = of + 2 < scene.words().size()
                && scene.words().get(of).key().equals("of")
                && Lexicon.PORTFOLIO.contains(scene.words().get(of + 1).key())
                && scene.words().get(of + 2).joined();
        return portfolio
                && scene.mentionsIn(Span.of(of + 2, of + 3)).stream()
                        .anyMatch(mention -> mention.words().begin() == of + 2 && mention.name() != null);
    }

    /** "a familiar voice" goes on, "people familiar with it" does not. */
    private static boolean isRelation(Scene scene, int begin, int i) {
        String key = scene.words().get(i).key();
        boolean relation = Lexicon.RELATION.contains(key);
        String before = scene.words().get(i - 1).key();
        boolean article = i == begin + 1 && (before.equals("a") || before.equals("an") || before.equals("the"));
        return relation && !(article && !key.startsWith("who"));
    }

    /** "polls conducted by", "judges handling": a participle after the noun it belongs to. */
    private static boolean participle(Scene scene, int i) {
        Word word = scene.words().get(i);
        Word noun = scene.words().get(i - 1);
        if (word.capital() || word.key().indexOf('-') >= 0 || noun.key().length() < 3) {
            return false;
        }
        boolean after = Lexicon.PARTICIPLE.contains(word.key()) && !leadsToName(scene, i);
        boolean ending = word.key().endsWith("ed") || word.key().endsWith("ing");
        boolean afterPlural = noun.key().endsWith("s") && !noun.possessive() && !noun.capital();
        boolean adverb = word.key().endsWith("ly")
                && afterPlural
                && i + 1 < scene.words().size();
        return after
                || (ending && afterPlural && word.key().length() > 4)
                || (adverb && isBarePresent(scene.words().get(i + 1)));
    }

    /** "pilots currently using it" */
    private static boolean isBarePresent(Word word) {
        return word.joined() && !word.capital() && word.key().endsWith("ing");
    }

    /** "Corvo's recently named chief Ana Ruiz": the participle goes with the office of the name that follows. */
    private static boolean leadsToName(Scene scene, int participle) {
        boolean adverb = scene.words().get(participle - 1).key().endsWith("ly");
        List<Mention> after = scene.mentionsIn(Span.of(participle + 1, participle + 2));
        return adverb
                && after.stream()
                        .anyMatch(mention -> mention.words().begin() == participle + 1 && mention.name() != null);
    }

    /** Without what stands behind its core, if that is more than a second name. */
    Phrase bare() {
        boolean told = core.end() < words.end() && scene.words().get(core.end()).gap() == ',' && core.length() > 2;
        return told ? new Phrase(scene, core, core, head) : this;
    }

    Word first() {
        return scene.words().get(core.begin());
    }

    Word last() {
        return scene.words().get(core.end() - 1);
    }

    /** "the ministry", "his spokesman", "Quist's lawyer": one that the reader is taken to know. */
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
                || head.endsWith("men");
    }

    /** "the two", "the two lawmakers", "both men": a pair just spoken of. */
    boolean pair() {
        for (int i = core.begin(); i < core.end(); i++) {
            String key = scene.words().get(i).key();
            if (key.equals("two") || key.equals("both") || key.equals("pair") || key.equals("duo")) {
                return definite() || key.equals("both");
            }
        }
        return false;
    }

    /** "Ana Ruiz (Ind.) and Juan Vidal": a second name follows the first, joined by "and". */
    boolean joinsNames(int nameEnd) {
        for (int i = nameEnd; i < words.end() - 1; i++) {
            Word word = scene.words().get(i);
            boolean apart = word.key().equals("and") && word.gap() == ',';
            if (Lexicon.RELATION.contains(word.key())
                    && scene.words().get(nameEnd).gap() != ',') {
                return false;
            }
            if (word.key().equals("and") && (apart || !related(nameEnd, i))) {
                return nameEnds(i + 1);
            }
        }
        return false;
    }

    /** A preposition stands between: what follows "and" may belong to it. */
    private boolean related(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Lexicon.RELATION.contains(scene.words().get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean nameEnds(int begin) {
        for (Mention mention : scene.mentionsIn(Span.of(begin, begin + 1))) {
            int end = mention.words().end();
            char gap = end >= words.end() ? '(' : scene.words().get(end).gap();
            boolean last = gap == '(' || gap == ',';
            if (mention.words().begin() == begin && mention.name() != null && last) {
                return true;
            }
        }
        return false;
    }

    /** The names of persons in it, those in brackets left out. */
    List<Mention> names() {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : scene.mentionsIn(words)) {
            boolean apart = scene.words().get(mention.words().begin()).gap() == '(';
            int begin = mention.words().begin();
            boolean placed = begin > words.begin()
                    && mention.kind() == Mention.Kind.SURNAME
                    && scene.words().get(begin).joined()
                    && Lexicon.RELATION.contains(scene.words().get(begin - 1).key());
            if (mention.name() != null && !apart && !placed && mention.words().end() <= words.end()) {
                names.add(mention);
            }
        }
        return names;
    }

    /** Whether a relative clause stands between the core and this word. */
    boolean hasClauseBefore(int word) {
        for (int i = core.end(); i < word; i++) {
            switch (scene.words().get(i).key()) {
                case "who", "whose", "which", "that" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Quist and Dorn", "the union and its members", but not "editor and actor Emil Dorn", who is one. */
    boolean joinsTwo() {
        for (int i = core.begin() + 1; i < core.end() - 1; i++) {
            if (scene.words().get(i).key().equals("and") && !insideName(i)) {
                return scene.words().get(i - 1).possessive() || !oneBearer(i);
            }
        }
        return false;
    }

    /** Two trades of one person: a name ends the core, and none stands before "and". */
    private boolean oneBearer(int and) {
        Word before = scene.words().get(and - 1);
        if (Lexicon.isRole(before.key())) {
            return true;
        }
        boolean several = before.key().endsWith("s")
                || NameFinder.isPronoun(before.key())
                || before.key().equals("they");
        return !several && namedAt(core.end(), Mention.Kind.PERSON) && !namedAt(and, null);
    }

    private boolean namedAt(int end, Mention.@Nullable Kind kind) {
        for (Mention mention : scene.mentionsIn(Span.of(end - 1, end))) {
            if (mention.words().end() == end && (kind == null || mention.kind() == kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean insideName(int i) {
        for (Mention mention : scene.mentionsIn(Span.of(i, i + 1))) {
            if (mention.words().begin() < i) {
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
        return text(described());
    }

    /** "Clark County Coroner's Office": capitals throughout, and the name begins before the word that a possessive cuts off. */
    boolean namesHouse(int mention) {
        int begin = core.begin();
        if (!first().capital() || Lexicon.FUNCTION.contains(first().key())) {
            begin++;
        }
        boolean inner = mention > begin + 1 && scene.words().get(mention - 1).possessive();
        boolean office = inner && Lexicon.isRole(scene.words().get(mention - 1).key());
        for (int i = begin; inner && i < core.end(); i++) {
            Word word = scene.words().get(i);
            inner = word.capital() || (office && i > mention && Lexicon.FUNCTION.contains(word.key()));
        }
        return inner && !namedAt(mention, Mention.Kind.PERSON);
    }

    Span span() {
        return Span.of(
                first().span().begin(),
                scene.words().get(words.end() - 1).span().end());
    }

    /** "House speaker" in a headline: an office without an article. */
    boolean bareRole() {
        return Lexicon.isRole(head)
                && !head.endsWith("s")
                && !first().key().equals("a")
                && !first().key().equals("an")
                && !first().key().equals("another")
                && !first().key().equals("one");
    }

    Span descriptionSpan() {
        Span range = described();
        return Span.of(
                scene.words().get(range.begin()).span().begin(),
                scene.words().get(range.end() - 1).span().end());
    }

    private Span described() {
        int end = core.end();
        while (end < words.end() && !breaks(end)) {
            end++;
        }
        return Span.of(core.begin(), end);
    }

    private boolean breaks(int i) {
        Word word = scene.words().get(i);
        boolean told = core.length() == 1 && i < core.end() + 12;
        if ((told && word.joined()) || isShare(i) || isShare(i - 1)) {
            return false;
        }
        return switch (word.key()) {
            case "who", "whose", "which", "that", "when" -> true;
            default ->
                !word.joined()
                        && word.gap() != '"'
                        && word.gap() != '\''
                        && word.gap() != '’'
                        && word.gap() != '/'
                        && word.gap() != '&';
        };
    }

    /** "55" of "over half (55%) of pilots". */
    private boolean isShare(int i) {
        Word word = scene.words().get(i);
        return word.gap() == '('
                && Character.isDigit(word.form().charAt(0))
                && i + 1 < words.end()
                && scene.words().get(i + 1).key().equals("of");
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
