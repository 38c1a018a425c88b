package org.quoth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.PressUse;
import org.quoth.model.Document;
import org.quoth.model.Printing;
import org.quoth.model.Turn;
import org.quoth.model.VerdictKind;
import org.quoth.text.Sentences;
import org.quoth.text.Span;
import org.quoth.web.TranscriptPage.Outlet;
import org.quoth.web.TranscriptPage.Paragraph;
import org.quoth.web.TranscriptPage.PressNote;
import org.quoth.web.TranscriptPage.Story;
import org.quoth.web.TranscriptPage.Stretch;

/** Which sentences of a transcript stories quoted, how often and how faithfully. */
final class PressMarks {

    private final Document document;
    private final List<Printing> printings;
    private final Map<String, String> originals;
    private final Map<Integer, PressNote> notes = new TreeMap<>();

    /**
     * Marks for one transcript.
     *
     * @param use what stories made of it
     */
    PressMarks(Document document, PressUse use) {
        this.document = document;
        this.originals = use.originals();
        this.printings = use.printings().stream()
                .filter(printing -> printing.origin() != null && stands(printing.verdict()))
                .toList();
    }

    /** What was said by somebody else, or is only near it, is no use of these words. */
    private static boolean stands(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM, EXCERPTED, EDITED_MARKED, EDITED, STITCHED, AMBIGUOUS, OTHER_SPEAKER -> true;
            case PARAPHRASED, NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT -> false;
        };
    }

    boolean isEmpty() {
        return printings.isEmpty();
    }

    private static Span span(Printing printing) {
        Printing.Origin origin = printing.origin();
        if (origin == null) {
            throw new IllegalStateException(printing.id() + " comes from nowhere");
        }
        return origin.span();
    }

    /** A paragraph, cut where a sentence that was quoted begins or ends. */
    Paragraph paragraph(Span paragraph, MarkedText text) {
        List<Stretch> stretches = new ArrayList<>();
        int from = paragraph.begin();
        for (Span sentence : Sentences.in(document.text(), paragraph)) {
            List<Printing> quoting = quoting(sentence);
            if (!quoting.isEmpty()) {
                add(stretches, from, sentence.begin(), text, null);
                add(stretches, sentence.begin(), sentence.end(), text, note(sentence, quoting));
                from = sentence.end();
            }
        }
        add(stretches, from, paragraph.end(), text, null);
        return new Paragraph(stretches);
    }

    private static void add(List<Stretch> stretches, int from, int to, MarkedText text, @Nullable PressNote note) {
        if (to > from) {
            stretches.add(new Stretch(text.pieces(Span.of(from, to)), note));
        }
    }

    private List<Printing> quoting(Span sentence) {
        return printings.stream()
                .filter(printing -> span(printing).overlaps(sentence))
                .toList();
    }

    private PressNote note(Span sentence, List<Printing> quoting) {
        return notes.computeIfAbsent(
                sentence.begin(),
                begin -> new PressNote(
                        "press-" + (notes.size() + 1),
                        quoting.size(),
                        "Quoted %s%s: %s".formatted(times(quoting.size()), texts(quoting), sums(quoting)),
                        Wording.beginning(sentence.of(document.text()), 80),
                        quoting.stream().map(PressMarks::story).toList()));
    }

    /** ", in 9 different texts" where some stories print the same one; otherwise nothing. */
    private String texts(List<Printing> quoting) {
        Set<String> stories = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Printing printing : quoting) {
            String story = printing.story().document();
            stories.add(story);
            texts.add(originals.getOrDefault(story, story));
        }
        if (texts.size() == stories.size()) {
            return "";
        }
        return texts.size() == 1 ? ", all in one and the same text" : ", in " + texts.size() + " different texts";
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    /** "11 verbatim, 2 excerpted, 1 differs from the record". */
    static String sums(List<Printing> printings) {
        Map<VerdictKind, Integer> sums = new EnumMap<>(VerdictKind.class);
        printings.forEach(printing -> sums.merge(printing.verdict(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        sums.forEach((kind, times) -> parts.add(times + " " + VerdictWording.counted(kind)));
        return String.join(", ", parts);
    }

    private static Story story(Printing printing) {
        String outlet = printing.story().outlet();
        return new Story(
                outlet == null ? Wording.title(printing.story()) : outlet,
                Wording.shortDay(printing.story().published()),
                Links.document(printing.story()) + "#" + printing.local(),
                VerdictWording.word(printing.verdict()),
                VerdictWording.tone(printing.verdict()),
                Wording.beginning(printing.words(), 160));
    }

    /** The notes on the sentences of a stretch of text, in its order. */
    List<PressNote> notes(Span within) {
        return notes.entrySet().stream()
                .filter(entry -> within.begin() <= entry.getKey() && entry.getKey() < within.end())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The parts of what was said that were quoted, once each, in order. */
    List<Span> used() {
        List<Span> used = new ArrayList<>();
        for (Span span : printings.stream().map(PressMarks::span).sorted().toList()) {
            if (!used.isEmpty() && used.getLast().end() >= span.begin()) {
                used.set(used.size() - 1, used.getLast().cover(span));
            } else {
                used.add(span);
            }
        }
        return used;
    }

    /** In words: how many quotations in how many stories, and what share of all that was said they used. */
    String summary() {
        Set<String> stories = new HashSet<>();
        printings.forEach(printing -> stories.add(printing.story().document()));
        long said = 0;
        for (Turn turn : document.turns()) {
            said += turn.speech().length();
        }
        long used = used().stream().mapToLong(Span::length).sum();
        String share = String.format(Locale.ENGLISH, "%.1f", 100.0 * used / Math.max(1, said));
        return "%s of this record quoted it %s%s: %s. Together they used %s %% of what was said."
                .formatted(
                        Wording.count(stories.size(), "story", "stories"),
                        times(printings.size()),
                        texts(printings),
                        sums(printings),
                        share);
    }

    /** By name, never by merit. */
    List<Outlet> outlets() {
        Map<String, List<Printing>> byOutlet = new LinkedHashMap<>();
        printings.stream()
                .sorted(Comparator.comparing(PressMarks::outlet, String.CASE_INSENSITIVE_ORDER))
                .forEach(printing -> byOutlet.computeIfAbsent(outlet(printing), name -> new ArrayList<>())
                        .add(printing));
        return byOutlet.entrySet().stream()
                .map(entry -> new Outlet(entry.getKey(), entry.getValue().size(), sums(entry.getValue())))
                .toList();
    }

    private static String outlet(Printing printing) {
        String outlet = printing.story().outlet();
        return outlet == null ? "No outlet named" : outlet;
    }
}
