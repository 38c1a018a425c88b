package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoth.attribution.Step;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Published;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.model.Turn;

/**
 * Reads the dates, times, durations and sets that a document speaks of, in its title, its body and the line that dates it.
 *
 * <p>Dates without a year and words such as "next week" are reckoned from the document's own day; where it has none they stay open.
 * Safe to share between threads.
 */
public final class TimesStep implements Step {

    @Override
    public Document annotate(Document document) {
        Published published = document.metadata().published();
        LocalDate today = published == null ? null : published.day();
        boolean dayFirst = DayOrder.isDayFirst(document.text());
        TimeGrammar grammar = new TimeGrammar(today, dayFirst);
        List<TimeExpression> times = new ArrayList<>();
        BitSet labels = labels(document);
        for (Block block : document.blocks()) {
            if (block.isBody() || block.kind() == BlockKind.TITLE) {
                grammar.read(document.text(), block.span()).stream()
                        .filter(time -> !labels.get(time.span().begin()))
                        .forEach(time -> times.add(Manners.of(document.text(), block.span(), time)));
            } else if (block.kind() == BlockKind.METADATA) {
                times.addAll(ofHeader(document, block, new TimeGrammar(today, dayFirst)));
            }
        }
        return document.withTimes(times);
    }

    /** Where labels stand, with their numbers: "Q1 Chair:" is no quarter of a year. */
    private static BitSet labels(Document document) {
        BitSet labels = new BitSet();
        for (Turn turn : document.turns()) {
            int line = document.text().lastIndexOf('\n', turn.span().begin()) + 1;
            labels.set(turn.label() == null ? turn.span().begin() : line, turn.speechBegin());
        }
        return labels;
    }

    /** A header line tells a time only where it gives the day, or the hour of the day it was published. */
    private static List<TimeExpression> ofHeader(Document document, Block block, TimeGrammar grammar) {
        return grammar
                .readHeader(document.text(), block.span(), document.metadata().published())
                .stream()
                .filter(time -> time.type() == TimeType.TIME || isDay(time))
                .toList();
    }

    private static boolean isDay(TimeExpression time) {
        return time.type() == TimeType.DATE && "day".equals(time.precision()) && time.value() != null;
    }
}
