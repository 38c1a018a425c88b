package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.finding.SpokenRules;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/**
 * Finds attributions in the body of a story with the trained model, and asks the rules for a second opinion. Of the turns of a transcript, whose speakers are
 * known, it reads the sentences that tell of somebody's saying something. Safe to share between threads; loads the model once.
 *
 * <pre>{@code
 * AttributionFinder finder = NeuralFinder.onClassPath().map(AttributionFinder.class::cast).orElseGet(RuleFinder::new);
 * List<Attribution> attributions = finder.find(document);
 * }</pre>
 */
public final class NeuralFinder implements AttributionFinder {

    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    /** Of what the model finds in speech, for which it was not trained, the unsure half is mostly none. */
    private static final double SURE_IN_SPEECH = 0.5;

    private final AttributionTagger tagger;
    private final String version;
    private final RuleFinder rules = new RuleFinder();

    public NeuralFinder(TrainedModel model, int threads) {
        this.tagger = new AttributionTagger(model, threads);
        this.version = model.version();
    }

    /** A finder with the accurate model that ships, if it is there. */
    public static Optional<NeuralFinder> onClassPath() {
        return onClassPath(Setting.ACCURATE);
    }

    /** A finder with the model that ships for this setting, if it is there. */
    public static Optional<NeuralFinder> onClassPath(Setting setting) {
        return switch (setting) {
            case ACCURATE -> Accurate.FINDER;
            case FAST -> Fast.FINDER;
        };
    }

    /** Loaded when first asked for, and then shared: the weights take some 40 MB. */
    private static final class Accurate {
        private static final Optional<NeuralFinder> FINDER = shipped(Setting.ACCURATE);
    }

    private static final class Fast {
        private static final Optional<NeuralFinder> FINDER = shipped(Setting.FAST);
    }

    private static Optional<NeuralFinder> shipped(Setting setting) {
        return TrainedModel.onClassPath(setting).map(model -> new NeuralFinder(model, THREADS));
    }

    /** Changes with the model: other weights may find other attributions in the same text. */
    public String version() {
        return version;
    }

    @Override
    public List<Attribution> find(Document document) {
        List<Attribution> attributions = new ArrayList<>(story(document));
        for (Attribution one : spoken(document)) {
            attributions.add(one.withId("a" + (attributions.size() + 1)));
        }
        return attributions;
    }

    /** What the turns report of others. */
    private List<Attribution> spoken(Document document) {
        List<Span> places = SpokenRules.places(document);
        if (places.isEmpty()) {
            return List.of();
        }
        char[] speech = nothing(document);
        places.forEach(place -> copy(document.text(), place, speech));
        String text = new String(speech);
        List<Attribution> byRule = SpokenRules.find(document);
        List<Attribution> reports = new ArrayList<>();
        for (Found found : inOrder(tagger.find(text, Opinions.of(byRule)))) {
            Attribution one = attribution(reports.size() + 1, Pieces.joined(text, found.content()), found, null);
            if (found.confidence() >= SURE_IN_SPEECH && SpokenRules.isReport(document.text(), one)) {
                Attribution report = agreed(document.text(), one, byRule);
                if (reports.stream().noneMatch(other -> meet(other, report))) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** Where a rule sees the same verb and the same source, its edges hold: it knows of clauses left off and of contents told before. */
    private static Attribution agreed(String text, Attribution one, List<Attribution> byRule) {
        return byRule.stream()
                .filter(rule -> overlap(rule.cue(), one.cue()) && overlap(rule.source(), one.source()))
                .findFirst()
                .map(rule -> rule.withSource(isJoined(text, one, rule) ? one.source() : rule.source())
                        .withConfidence(Math.max(rule.confidence(), one.confidence())))
                .orElse(one);
    }

    /** "several engineers and others", of which the rule has the others. */
    private static boolean isJoined(String text, Attribution one, Attribution rule) {
        int begin = one.source().getFirst().begin();
        int last = rule.source().getFirst().begin();
        return begin < last && text.substring(begin, last).matches("[^,;]+\\s(?:and|or)\\s+");
    }

    private List<Attribution> story(Document document) {
        String body = body(document);
        if (body.isBlank()) {
            return List.of();
        }
        List<Attribution> attributions = new ArrayList<>();
        RuleFinder.Finds byRule = rules.finds(document);
        for (Found found : inOrder(tagger.find(body, Opinions.of(byRule.all())))) {
            String first = null;
            for (List<Span> content : byParagraph(body, Pieces.joined(body, found.content()))) {
                Attribution attribution = attribution(attributions.size() + 1, content, found, first);
                boolean heading = isHeading(document, content);
                if ((heading || !isHeading(document, found.cue())) && !isAbove(body, content, found.cue())) {
                    attributions.add(sourced(heading ? attribution.continuing(null) : attribution, byRule.all()));
                    first = first == null ? attribution.id() : first;
                }
            }
        }
        for (Attribution sure : byRule.sure()) {
            if (attributions.stream().noneMatch(one -> meet(one, sure))) {
                attributions.add(sure.withId("a" + (attributions.size() + 1)));
            }
        }
        return attributions;
    }

    /** Whom something is "according to" stands right behind: where the model passes over it, the rules do not. */
    private static Attribution sourced(Attribution one, List<Attribution> byRule) {
        if (!one.source().isEmpty() || one.cue().isEmpty()) {
            return one;
        }
        return byRule.stream()
                .filter(rule -> rule.cue().equals(one.cue())
                        && !rule.source().isEmpty()
                        && overlap(rule.source(), one.content()))
                .findFirst()
                .map(rule -> one.withContent(rule.content()).withSource(rule.source()))
                .orElse(one);
    }

    private static boolean meet(Attribution one, Attribution other) {
        return overlap(one.content(), other.content()) || overlap(one.cue(), other.cue());
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    /** Words without marks in a paragraph above that of the cue: another sentence, which the cue does not report. */
    private static boolean isAbove(String body, List<Span> content, List<Span> cue) {
        int end = content.getLast().end();
        if (cue.isEmpty() || end > cue.getFirst().begin()) {
            return false;
        }
        int begin = Math.max(0, content.getFirst().begin() - 1);
        return body.substring(end, cue.getFirst().begin()).indexOf('\n') >= 0
                && body.substring(begin, end).chars().noneMatch(c -> Characters.isDoubleQuote((char) c));
    }

    /** A heading repeats; it carries nothing on, and its cue reports nothing below it. */
    private static boolean isHeading(Document document, List<Span> words) {
        return !words.isEmpty()
                && document.blockAt(words.getFirst().begin())
                        .filter(block -> block.kind() != BlockKind.PARAGRAPH)
                        .isPresent();
    }

    private static List<Found> inOrder(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparing(one -> one.content().getFirst()))
                .toList();
    }

    /** What a quotation carried on in the next paragraph says of its source stands with its first part. */
    private static Attribution attribution(int number, List<Span> content, Found found, @Nullable String first) {
        return Attribution.found(
                        "a" + number,
                        AttributionKind.INDIRECT,
                        content,
                        first == null ? found.cue() : List.of(),
                        first == null ? found.source() : List.of(),
                        Math.clamp(found.confidence(), 0, 1))
                .continuing(first);
    }

    /** The text with everything but the story made into line breaks, so that indexes stay what they are. */
    private static String body(Document document) {
        char[] body = nothing(document);
        document.told().forEach(block -> copy(document.text(), block.span(), body));
        return new String(body);
    }

    private static char[] nothing(Document document) {
        char[] nothing = new char[document.text().length()];
        Arrays.fill(nothing, '\n');
        return nothing;
    }

    /** A single line break inside a block only wraps the line. */
    private static void copy(String text, Span span, char[] body) {
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            body[i] = c == '\n' && i > span.begin() && !beginsLine(text, i) && !endsLine(text, i + 1) ? ' ' : c;
        }
    }

    private static boolean beginsLine(String text, int at) {
        int before = at - 1;
        while (before > 0 && isBlank(text.charAt(before))) {
            before--;
        }
        return text.charAt(Math.max(0, before)) == '\n';
    }

    private static boolean endsLine(String text, int at) {
        int behind = at;
        while (behind < text.length() && isBlank(text.charAt(behind))) {
            behind++;
        }
        return behind >= text.length() || text.charAt(behind) == '\n';
    }

    private static boolean isBlank(char c) {
        return c != '\n' && Characters.isSpace(c);
    }

    private static List<List<Span>> byParagraph(String body, List<Span> content) {
        List<List<Span>> paragraphs = new ArrayList<>();
        for (Span span : content) {
            boolean same = !paragraphs.isEmpty()
                    && body.substring(Math.min(paragraphs.getLast().getLast().end(), span.begin()), span.begin())
                                    .indexOf('\n')
                            < 0;
            if (same) {
                paragraphs.getLast().add(span);
            } else {
                paragraphs.add(new ArrayList<>(List.of(span)));
            }
        }
        return paragraphs;
    }
}
