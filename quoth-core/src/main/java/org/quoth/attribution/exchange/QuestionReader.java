package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Finds the questions proper in what a questioner says: without the remarks before them and without the name of the person asked. */
final class QuestionReader {

    private static final Set<String> LEADING =
            Set.of("and", "but", "so", "well", "okay", "ok", "then", "now", "just", "also", "or", "i", "mean");
    private static final Set<String> INTERROGATIVE = Set.of(
            "who",
            "whom",
            "whose",
            "what",
            "what's",
            "which",
            "when",
            "where",
            "why",
            "how",
            "how's",
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "can",
            "could",
            "should",
            "have",
            "has",
            "had",
            "am",
            "isn't",
            "aren't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "shouldn't",
            "haven't",
            "hasn't",
            "may",
            "might",
            "shall",
            "any");
    private static final Pattern REQUEST = Pattern.compile(
            "^(?:(?:and|but|so|well|please|okay|just)[, ]+){0,20}(?:"
                    + "(?:please )?(?:tell|give|walk) (?:us|me)\\b|talk (?:to us |a little |a bit |more ){0,20}about\\b|(?:explain|describe|elaborate on|respond to|react to)\\b"
                    + "|i(?:['’]m| am| was)? (?:just )?wonder(?:ing)?\\b|i(?:['’]d| would) (?:just )?(?:like|love) (?:you )?to (?:ask|know|hear|get)\\b"
                    + "|i (?:just )?want(?:ed)? to (?:ask|know|get your|see if|clarify|follow up)\\b|(?:my|the|first|second|one) question (?:is|was)\\b"
                    + "|(?:any|your) (?:reaction|response|comment|thoughts?)\\b)",
            Pattern.CASE_INSENSITIVE);
    /** Questions about asking: "Can you hear me?", "Dana, can I follow up on that?" */
    private static final Pattern IDLE = Pattern.compile(
            "^(?:(?:and|but|so|okay|sorry|yes|sir)[,. ]+|(?-i:\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?), ){0,20}(?:hello|hi|yes|yeah|right|okay|me|can you hear (?:me|us)(?: now| okay)?"
                    + "|(?:can|may|could|might) (?:i|we) (?:just |please |also )?(?:follow up|ask(?: you)?|clarify|go|finish)(?: (?:one|a|another|you|quick|last|more|on|that|this|follow-?up|question|thing|here|very|quickly)){0,20}(?:,? please)?)\\?$",
            Pattern.CASE_INSENSITIVE);

    /** Verb before subject, or a question word before a verb. */
    private static final Pattern INVERTED = Pattern.compile(
            "^(?:(?:and|but|so|well|okay|now|then|also|thank you|thanks|yes|sir)[,. ]+){0,20}(?:"
                    + "(?:do|does|did|is|are|was|were|will|would|can|could|should|have|has|had|isn't|aren't|don't|doesn't|didn't|won't|wouldn't)"
                    + " (?:you|he|she|it|they|we|there|this|that|these|those|the|any|anyone|anybody|your|his|her|their|our|\\p{Lu}\\p{L}+)\\b"
                    + "|(?:what|how|why|where|when|who|which)(?: \\p{L}+){0,3}?(?:'s|'re| (?:do|does|did|is|are|was|were|will|would|can|could|should|have|has|had))"
                    + " (?:you|he|she|it|they|we|there|this|that|the|your|his|her|their|our|being|\\p{Lu}?\\p{L}+)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING_FILLER = Pattern.compile(
            "^(?:(?:you know|i mean|again|sorry|okay|right|look)[, ]+){1,20}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile(
            "^(?:(?:Mr|Mrs|Ms|Dr|Madam|Madame|Mister)\\b\\.?\\s+\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?"
                    + "|(?:Prime\\s+Minister|Minister|Secretary|President|Vice President|Senator|Governor|General|Chairman|Chairwoman|Chair|Ambassador"
                    + "|Admiral|Professor|Congressman|Congresswoman|Treasurer|Premier|Commissioner|Mayor|Chancellor|Sir|Ma['’]am|Judge|Director|Doctor)"
                    + "(?:\\s+\\p{Lu}[\\p{L}’'-]+)?),\\s+");
    private static final Pattern NAMED = Pattern.compile("^(\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?),\\s+");

    private static final Pattern QUESTION_MARKS = Pattern.compile("\\s*\\?+\\s*$");
    private static final Pattern CLOSING_MARKS = Pattern.compile("[,.?!\\s]+$");

    private final Set<String> addressees;
    private final Set<String> speakers;

    /**
     * @param addressees names in lower case by which people of the document may be addressed
     * @param speakers those of them who answer, and whose name alone only calls them
     */
    QuestionReader(Set<String> addressees, Set<String> speakers) {
        this.addressees = Set.copyOf(addressees);
        this.speakers = Set.copyOf(speakers);
    }

    /** The questions of a turn, in order; empty if it asks nothing that can be recovered. */
    List<Span> questions(Speech speech) {
        List<Span> questions = new ArrayList<>();
        List<Span> sentences = speech.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            boolean asks = endsInQuestionMark(speech.text(), sentence)
                    || (last && speech.brokenOff() && beginsLikeQuestion(speech.text(), sentence))
                    || REQUEST.matcher(sentence.of(speech.text())).find();
            if (asks && !isIdle(sentence.of(speech.text()))) {
                questions.add(withoutAddress(speech.text(), sentence));
            }
        }
        return questions.isEmpty() ? withoutMark(speech) : questions;
    }

    private boolean isIdle(String sentence) {
        return IDLE.matcher(sentence).find() || isCall(sentence);
    }

    /** "Anna?", "Mr. President?": somebody is called, and asked nothing. */
    private boolean isCall(String sentence) {
        String bare = QUESTION_MARKS.matcher(sentence).replaceFirst("");
        return TITLED.matcher(bare + ", ").matches() || areAll(speakers, bare);
    }

    /** The question that was typed with a full stop: "Minister, did you read the report." */
    private List<Span> withoutMark(Speech speech) {
        List<Span> questions = new ArrayList<>();
        for (Span sentence : speech.sentences()) {
            Span bare = withoutAddress(speech.text(), sentence);
            if (INVERTED.matcher(bare.of(speech.text()).replace('’', '\'')).find()) {
                questions.add(bare);
            }
        }
        return questions;
    }

    static boolean endsInQuestionMark(String text, Span sentence) {
        int i = sentence.end() - 1;
        while (i > sentence.begin() && (Characters.isDoubleQuote(text.charAt(i)) || text.charAt(i) == ')')) {
            i--;
        }
        return i >= sentence.begin() && text.charAt(i) == '?';
    }

    private boolean beginsLikeQuestion(String text, Span sentence) {
        Matcher filler = OPENING_FILLER.matcher(sentence.of(text));
        Span rest = filler.find() ? new Span(sentence.begin() + filler.end(), sentence.end()) : sentence;
        List<String> words = Speech.words(text, withoutAddress(text, rest));
        int i = 0;
        while (i < words.size() && LEADING.contains(words.get(i))) {
            i++;
        }
        return i < words.size() && INTERROGATIVE.contains(words.get(i)) && words.size() > i + 1;
    }

    /** "Minister, will the dock reopen?": the question begins behind the comma. */
    private Span withoutAddress(String text, Span sentence) {
        String words = sentence.of(text);
        Matcher titled = TITLED.matcher(words);
        if (titled.lookingAt()) {
            return new Span(sentence.begin() + titled.end(), sentence.end());
        }
        Matcher named = NAMED.matcher(words);
        if (named.lookingAt() && isAddressee(named.group(1))) {
            return new Span(sentence.begin() + named.end(), sentence.end());
        }
        return sentence;
    }

    private boolean isAddressee(String name) {
        return areAll(addressees, name);
    }

    /** Only an address: "Mr. Secretary --", "Jen --". */
    boolean onlyCalls(Speech speech) {
        if (speech.sentences().size() != 1) {
            return false;
        }
        Span sentence = speech.sentences().getFirst();
        String called = CLOSING_MARKS.matcher(sentence.of(speech.text())).replaceFirst("") + ", x";
        Matcher titled = TITLED.matcher(called);
        Matcher named = NAMED.matcher(called);
        return (titled.lookingAt() && titled.end() == called.length() - 1)
                || (named.lookingAt() && named.end() == called.length() - 1 && isAddressee(named.group(1)));
    }

    private static boolean areAll(Set<String> names, String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
                .allMatch(names::contains);
    }
}
