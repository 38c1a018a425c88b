package org.quoth.reading.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.text.Span;

/**
 * Makes one flowing text of cues: rolling lines once, a new paragraph at a pause, a change of voice, or where a paragraph has grown long.
 *
 * <p>Turns come from voice tags, from names on a line of their own, from labels ({@code Ana Ruiz: …}) if they show a convention, or from the marks by which live captions
 * announce another speaker ({@code >>}). Captions that name no speakers have none.
 */
final class CaptionReader {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int LONG = 700;
    private static final int LONGEST = 1600;
    private static final int FEW = 3;
    private static final Pattern CHEVRONS = Pattern.compile("^\\s*(?:>{2,4}|&gt;&gt;)\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "^\\[?(\\p{Lu}[\\p{L}\\d_.'’-]*(?: (?:[\\p{Lu}(][\\p{L}.'’)-]*|#?\\d{1,2})){0,4})\\]?:\\s+(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s?(?=[\\p{L}\\[(\"“])");

    private final List<Cue> cues;
    private final boolean voices;
    private final boolean chevrons;

    CaptionReader(List<Cue> cues) {
        this.cues = NamedCues.voiced(Rolling.unrolled(cues));
        this.voices = parts().anyMatch(part -> part.voice() != null);
        this.chevrons =
                parts().filter(part -> CHEVRONS.matcher(part.words()).find()).count() >= FEW;
    }

    private java.util.stream.Stream<Cue.Part> parts() {
        return cues.stream().flatMap(cue -> cue.parts().stream());
    }

    Composed read() {
        Composed composed = new Flow(false).composed();
        if (!composed.turns().isEmpty()) {
            return composed;
        }
        Optional<Structure> labelled =
                TextReader.transcript(composed.text()).filter(found -> hasColons(found, composed.text()));
        return labelled.map(found ->
                        new Composed(composed.text(), found.blocks(), found.turns(), List.of(), composed.stretches()))
                .orElseGet(() -> isLabelled() ? new Flow(true).composed() : composed);
    }

    /** A few labels of at least two voices, one of which comes again. */
    private boolean isLabelled() {
        List<String> labels = new ArrayList<>();
        parts().map(part -> LABEL.matcher(part.words()))
                .filter(Matcher::find)
                .forEach(label -> labels.add(label.group(1)));
        long distinct = labels.stream().distinct().count();
        return labels.size() >= FEW && distinct >= 2 && distinct < labels.size();
    }

    /** Capitals before a full stop are a label in minutes, but any sentence in captions that are all capitals. */
    private static boolean hasColons(Structure found, String text) {
        return found.turns().stream()
                .allMatch(turn -> text.substring(turn.span().begin(), turn.speechBegin())
                        .strip()
                        .endsWith(":"));
    }

    /** The text as it grows. */
    private final class Flow {

        private final Composer composer = new Composer();
        private @Nullable String voice;
        private @Nullable Duration end;
        private int length;
        private boolean sentenceEnded = true;
        private final boolean labelled;

        Flow(boolean labelled) {
            this.labelled = labelled;
        }

        Composed composed() {
            for (Cue cue : cues) {
                List<Span> said = new ArrayList<>();
                for (Cue.Part part : cue.parts()) {
                    add(cue, part, said);
                }
                if (!said.isEmpty()) {
                    composer.timed(
                            new Span(said.getFirst().begin(), said.getLast().end()), cue.from(), cue.to());
                    end = cue.to();
                }
            }
            return composer.composed();
        }

        private void add(Cue cue, Cue.Part part, List<Span> said) {
            String words = part.words();
            if (voices && !Objects.equals(voice, part.voice())) {
                voice = part.voice();
                composer.turn(voice, null, null);
                length = 0;
            } else if (chevrons && CHEVRONS.matcher(words).find()) {
                words = turnAtMark(CHEVRONS.matcher(words).replaceFirst(""));
            } else if (labelled && LABEL.matcher(words).find()) {
                words = turnAtMark(words);
            } else if (beginsParagraph(cue, words, said.isEmpty())) {
                composer.endParagraph();
                length = 0;
            }
            Span span = composer.say(words);
            if (!span.isEmpty()) {
                said.add(span);
                length += span.length();
                sentenceEnded = ".?!\"”".indexOf(words.charAt(words.length() - 1)) >= 0;
            }
        }

        private String turnAtMark(String words) {
            Matcher label = LABEL.matcher(words);
            boolean named = label.find();
            composer.turn(named ? label.group(1) : null, null, null);
            length = 0;
            return named ? words.substring(label.end()) : words;
        }

        private boolean beginsParagraph(Cue cue, String words, boolean first) {
            boolean pause = first && end != null && cue.from().minus(end).compareTo(PAUSE) >= 0;
            boolean marked = LABEL.matcher(words).find()
                    || DASH.matcher(words).find()
                    || CHEVRONS.matcher(words).find();
            return pause || marked || length > LONGEST || (length > LONG && sentenceEnded);
        }
    }
}
