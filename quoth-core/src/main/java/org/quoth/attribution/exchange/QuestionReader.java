package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Characters;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds the questions proper in what a questioner says: without the remarks before them and without the name of the person asked. */
final class QuestionReader {

    private static final Phrasings PHRASINGS = Phrasings.of(QuestionReader.class, LeadIns.SHARED);

    private static final Pattern INTERROGATIVE = PHRASINGS.kind("interrogative");
    private static final Pattern REQUEST = PHRASINGS.kind("request");
    private static final int FEW = 4;
    private static final Pattern WONDERS = PHRASINGS.kind("wonders");
    /** Questions about asking: "Can you hear me?", "Dana, can I follow up on that?" */
    private static final Pattern IDLE = PHRASINGS.kind("idle");

    /** Verb before subject, or a question word before a verb. */
    private static final Pattern INVERTED = PHRASINGS.kind("inverted");

    private static final Pattern TITLED = PHRASINGS.kind("titled");
    private static final Pattern NAMED = Pattern.compile("^(\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?),\\s+");

    private static final Pattern QUESTION_MARKS = Pattern.compile("\\s*\\?+\\s*$");
    private static final Pattern CLOSING_MARKS = Pattern.compile("[,.?!\\s]+$");

    private static final Pattern SECOND = Pattern.compile(
            ", and (?=(?:who|what|when|where|why|how|will|did|does|do|is|are|was|were|has|have|can|could|would|should) (?!not\\b)[^?]{4,}\\?\\W*$)");

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
                    || REQUEST.matcher(sentence.of(speech.text())).find()
                    || WONDERS.matcher(sentence.of(speech.text())).find();
            if (asks && !isIdle(sentence.of(speech.text()))) {
                questions.add(withoutAddress(speech.text(), sentence));
            }
        }
        return questions.isEmpty() ? withoutMark(speech) : apart(speech.text(), questions);
    }

    /** "When did you hear of it, and who told you?": two. */
    private List<Span> apart(String text, List<Span> questions) {
        List<Span> apart = new ArrayList<>();
        for (Span question : questions) {
            Matcher second = SECOND.matcher(text).region(question.begin(), question.end());
            Span first = second.find() ? new Span(question.begin(), second.start()) : question;
            if (first.length() < question.length() && beginsLikeQuestion(text, first)) {
                apart.add(first);
                apart.add(new Span(second.end(), question.end()));
            } else {
                apart.add(question);
            }
        }
        return apart;
    }

    /** One of the sentences of a few asks by saying so, and nothing tells it by its mark. */
    static boolean wonders(Speech speech) {
        return speech.sentences().size() <= FEW
                && speech.sentences().stream()
                        .anyMatch(sentence ->
                                WONDERS.matcher(sentence.of(speech.text())).find());
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
            boolean asks =
                    INVERTED.matcher(bare.of(speech.text()).replace('’', '\'')).find();
            if (asks && !isIdle(sentence.of(speech.text()))) {
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
        Span matter = LeadIns.without(text, withoutAddress(text, LeadIns.without(text, sentence)));
        List<String> words = Speech.words(text, matter);
        return words.size() > 1 && INTERROGATIVE.matcher(words.getFirst()).matches();
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
