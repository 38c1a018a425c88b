package org.quoth.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a text in which some stretches are replaced, that knows where the rest of it stands now. Immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * Abridged shown = Abridged.of(text, part, takenBack, words -> "[withdrawn]");
 * shown.text();
 * shown.place(word);
 * }</pre>
 */
public final class Abridged {

    private final Span part;
    private final List<Span> replaced;
    private final List<Integer> growth;
    private final String text;

    private Abridged(Span part, List<Span> replaced, List<Integer> growth, String text) {
        this.part = part;
        this.replaced = List.copyOf(replaced);
        this.growth = List.copyOf(growth);
        this.text = text;
    }

    /**
     * @param part of the text
     * @param stretches of the text, in order, none overlapping another
     * @param replacement what stands for the words of a stretch
     */
    public static Abridged of(String text, Span part, List<Span> stretches, UnaryOperator<String> replacement) {
        StringBuilder words = new StringBuilder();
        List<Span> replaced = new ArrayList<>();
        List<Integer> growth = new ArrayList<>();
        int from = part.begin();
        for (Span stretch : stretches) {
            if (stretch.overlaps(part)) {
                Span inside = new Span(Math.max(from, stretch.begin()), Math.min(part.end(), stretch.end()));
                String instead = replacement.apply(inside.of(text));
                words.append(text, from, inside.begin()).append(instead);
                replaced.add(inside);
                growth.add(instead.length() - inside.length());
                from = inside.end();
            }
        }
        return new Abridged(
                part, replaced, growth, words.append(text, from, part.end()).toString());
    }

    /** The part as it reads with its replacements. */
    public String text() {
        return text;
    }

    /** Where a stretch of the whole text stands in {@link #text()}; empty if it lies outside the part, or touches what was replaced. */
    public Optional<Span> place(Span stretch) {
        if (!part.contains(stretch) || replaced.stream().anyMatch(stretch::overlaps)) {
            return Optional.empty();
        }
        int offset = -part.begin();
        for (int i = 0; i < replaced.size(); i++) {
            offset += replaced.get(i).end() <= stretch.begin() ? growth.get(i) : 0;
        }
        return Optional.of(stretch.shift(offset));
    }
}
