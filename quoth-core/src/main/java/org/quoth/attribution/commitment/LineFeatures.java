package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.linear.Features;
import org.quoth.model.Actor;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** What tells a line of the ledger that holds from one that only looks so: its words, those around it, and where in a turn it stands. */
final class LineFeatures {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*|\\d[\\d.,]*%?|--|[^\\s\\p{L}\\d]");
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\bnot\\b|\\bnever\\b|n['’]t\\b");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:a|an|the|any|some|these|those|its|our|of|one) (?:[\\p{L}-]+ ){0,2}([\\p{L}]+) that $");
    /** Behind the first word of a label: its title, or a name. */
    private static final Pattern LABEL_END = Pattern.compile("(?<!^the)\\s");

    private static final int BEFORE = 90;
    private static final int AFTER = 60;
    private static final int NEAR = 5;
    private static final int FIRST = 4;
    private static final int OPENING = 300;

    private final Document document;
    private final Commitment line;
    private final Features features = new Features();

    private LineFeatures(Document document, Commitment line) {
        this.document = document;
        this.line = line;
    }

    /** As places in the table, each once. */
    static int[] of(Document document, Commitment line) {
        LineFeatures features = new LineFeatures(document, line);
        features.kind();
        features.lead();
        features.action();
        features.around();
        features.place();
        return features.features.places();
    }

    private List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(span.of(document.text()).replace('’', '\''));
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words.add(Character.isDigit(word.charAt(0)) ? "#" : word);
        }
        return words;
    }

    private void kind() {
        features.add("m:" + line.modality())
                .add("reported:" + (line.attribution() != null))
                .add("due:" + (line.due() != null))
                .add("bound:" + (line.condition() != null));
        features.add("actor:" + (line.actor() instanceof Actor.Known));
    }

    /** From the subject to the action: "we 're not going to". */
    private void lead() {
        int begin = line.span().begin();
        int end = Math.max(begin, line.action().begin());
        Span lead = new Span(begin, end);
        List<String> words = words(lead);
        words.forEach(word -> features.add("l:" + word));
        if (!words.isEmpty()) {
            features.add("l0:" + words.getFirst()).add("lz:" + words.getLast());
            features.add("lead:" + String.join("_", words.subList(0, Math.min(FIRST, words.size()))));
        }
        boolean negative = NEGATIVE.matcher(lead.of(document.text())).find();
        List<String> action = words(line.action());
        features.add("negative:" + negative);
        if (!words.isEmpty() && !action.isEmpty()) {
            features.add("sv:" + words.getFirst() + ">" + action.getFirst());
            features.add("nv:" + negative + ">" + action.getFirst());
            features.add("mv:" + line.modality() + ">" + action.getFirst());
        }
    }

    private void action() {
        List<String> words = words(line.action());
        for (int i = 0; i < words.size(); i++) {
            features.add("w:" + words.get(i));
            if (i + 1 < words.size()) {
                features.add("w2:" + words.get(i) + "_" + words.get(i + 1));
            }
        }
        for (int n = 1; n <= Math.min(3, words.size()); n++) {
            features.add("a" + n + ":" + String.join("_", words.subList(0, n)));
        }
        features.add("z:" + (words.isEmpty() ? "" : words.getLast()));
        features.add("length:" + Math.min(8, words.size() / 3)).add("short:" + Math.min(4, words.size()));
    }

    private void around() {
        Turn turn = turn();
        int from = Math.max(turn == null ? 0 : turn.speechBegin(), line.span().begin() - BEFORE);
        Span before = new Span(Math.min(from, line.span().begin()), line.span().begin());
        List<String> words = words(before);
        int size = words.size();
        for (int n = 1; n <= Math.min(3, size); n++) {
            features.add("b" + n + ":" + String.join("_", words.subList(size - n, size)));
        }
        words.subList(Math.max(0, size - NEAR), size).forEach(word -> features.add("b:" + word));
        Matcher relative = RELATIVE.matcher(before.of(document.text()).replaceAll("\\s+", " "));
        if (relative.find()) {
            features.add("relative").add("head:" + relative.group(1).toLowerCase(Locale.ROOT));
        }
        int end = turn == null ? document.text().length() : turn.span().end();
        List<String> after = words(new Span(
                line.span().end(),
                Math.max(line.span().end(), Math.min(end, line.span().end() + AFTER))));
        for (int n = 1; n <= Math.min(2, after.size()); n++) {
            features.add("f" + n + ":" + String.join("_", after.subList(0, n)));
        }
        features.add("laughter:" + after.contains("laughter"));
    }

    private void place() {
        Turn turn = turn();
        if (turn == null) {
            return;
        }
        boolean opening = line.span().begin() - turn.speechBegin() < OPENING;
        boolean closing = turn.span().end() - line.span().end() < OPENING;
        features.add("turn:" + turn.kind()).add("opening:" + opening).add("closing:" + closing);
        String label = turn.label() == null ? "" : turn.label().toLowerCase(Locale.ROOT);
        List<String> subject = words(new Span(
                line.span().begin(), Math.max(line.span().begin(), line.action().begin())));
        String title = LABEL_END.split(label, 2)[0];
        features.add("label:" + title).add("label>" + title + ":" + (subject.isEmpty() ? "" : subject.getFirst()));
        features.add("short turn:" + (turn.speech().length() < OPENING)).add("first turn:" + (turn.index() == 1));
    }

    private @Nullable Turn turn() {
        return line.turn() == null ? null : document.turn(line.turn());
    }
}
