package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Opinions.Backing;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.attribution.neural.Tagging.Evidence;
import org.quoth.text.Span;
import org.quoth.text.Vocabulary;

/** From numbers to attributions, with numbers made up: what the network would have to say, and what follows. */
class TaggingTest {

    private static final String TEXT = "“The dock will open,” said the mayor. “The harbours will.”\nThe mayor.";

    private final Vocabulary vocabulary = Vocabularies.small();
    private final WordedText text = WordedText.of(TEXT, vocabulary);
    private final List<Window> windows = new Windows(64, 8).over(text, vocabulary);
    private final float[] numbers = new float[windows.getFirst().length() * Heads.WIDTH];

    private int place(int word) {
        Window window = windows.getFirst();
        for (int at = 0; at < window.length(); at++) {
            if (window.word(at) == word) {
                return at;
            }
        }
        throw new AssertionError("no word " + word);
    }

    private void say(int first, int last, Part part) {
        for (int word = first; word < last; word++) {
            Tag tag = word == first ? part.begin() : part.in();
            numbers[place(word) * Heads.WIDTH + tag.number()] = 20;
        }
    }

    private void point(int from, int to, Link link, int axis) {
        numbers[place(from) * Heads.WIDTH + link.question() + axis] = 20;
        int at = to < 0 ? 0 : place(to);
        numbers[at * Heads.WIDTH + link.answer() + axis] = 20;
    }

    private static ModelSettings settings() {
        float[] transitions = new float[Crf.ROWS * Tag.COUNT];
        Map<Link, LinkWeights> links = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            links.put(link, LinkWeights.NETWORK);
        }
        Map<Backing, Calibration> calibrations = new EnumMap<>(Backing.class);
        for (Backing backing : Backing.values()) {
            calibrations.put(backing, Calibration.NONE);
        }
        return new ModelSettings(
                new Windows(64, 8), new ModelSettings.Scores(transitions), links, -10, calibrations, 0.4);
    }

    private List<Found> find() {
        return AttributionTagger.find(new Evidence(text, windows, List.of(numbers), Opinions.NONE), settings());
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.of(TEXT)).toList();
    }

    /** "… said Jan Dahl. Mia Stern expects three." */
    @Test
    void endsASourceWithItsSentence() {
        say(0, 7, Part.CONTENT);
        say(7, 8, Part.CUE);
        say(8, 14, Part.SOURCE);
        point(0, 8, Link.SOURCE, 0);
        point(0, 7, Link.CUE, 0);
        assertThat(words(find().getFirst().source())).containsExactly("the mayor.");
    }

    @Test
    void joinsTheTwoPiecesOfASplitQuotationAroundItsSpeaker() {
        say(0, 7, Part.CONTENT);
        say(7, 8, Part.CUE);
        say(8, 10, Part.SOURCE);
        say(11, 17, Part.CONTENT);
        point(0, 8, Link.SOURCE, 0);
        point(11, 8, Link.SOURCE, 1);
        point(0, 7, Link.CUE, 0);
        point(11, 7, Link.CUE, 1);
        point(0, -1, Link.PREVIOUS, 0);
        point(11, 0, Link.PREVIOUS, 1);
        Found found = find().getFirst();
        assertThat(words(found.content())).containsExactly("“The dock will open,”", "“The harbours will.”");
        assertThat(words(found.cue())).containsExactly("said");
        assertThat(words(found.source())).containsExactly("the mayor");
        assertThat(find()).hasSize(1);
    }

    @Test
    void leavesTheSourceOpenWhereTheContentLeadsNowhere() {
        say(0, 7, Part.CONTENT);
        say(8, 10, Part.SOURCE);
        point(0, -1, Link.SOURCE, 0);
        point(0, -1, Link.CUE, 0);
        assertThat(find().getFirst().source()).isEmpty();
    }

    @Test
    void leavesOutWhatIsTooUnsure() {
        say(0, 7, Part.CONTENT);
        say(7, 8, Part.CUE);
        say(8, 10, Part.SOURCE);
        assertThat(find()).as("source and nowhere are equally likely").hasSize(1);
        say(18, 19, Part.SOURCE);
        assertThat(find()).as("one of three").isEmpty();
    }
}
