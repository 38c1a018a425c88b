package org.quoth.web;

import java.util.Locale;
import org.quoth.model.Comparison;
import org.quoth.model.PositionReport;
import org.quoth.model.Told;
import org.quoth.model.Utterance;

/** Words for what somebody said on different days. */
final class Positioning {

    private Positioning() {}

    static String word(Comparison comparison) {
        return comparison.movement().name().toLowerCase(Locale.ROOT);
    }

    static String tone(Comparison comparison) {
        return switch (comparison.movement()) {
            case SAME -> "calm";
            case MOVED -> "calm";
            case UNCLEAR -> "grey";
        };
    }

    static String href(Utterance utterance) {
        return Links.statement(utterance.statement());
    }

    static String day(Utterance utterance) {
        Told told = utterance.statement().told();
        return told == null || told.first().equals(told.last()) ? Wording.day(utterance.day()) : told.span();
    }

    static String source(Utterance utterance) {
        return Wording.title(utterance.statement().reference());
    }

    static String groups(PositionReport report) {
        return Wording.count(
                report.groups().size(),
                "group that says something of the same",
                "groups that each say something of the same");
    }
}
