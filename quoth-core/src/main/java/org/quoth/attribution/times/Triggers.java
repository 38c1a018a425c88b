package org.quoth.attribution.times;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.text.CalendarWords;
import org.quoth.text.NumberWords;

/** The words at which an expression can begin; all others are passed over without asking the rules. */
final class Triggers {

    private static final Set<String> WORDS = new HashSet<>(Vocabulary.SHORT_MONTHS);

    static {
        WORDS.addAll(CalendarWords.MONTHS);
        for (String day : CalendarWords.WEEKDAYS) {
            WORDS.add(day);
            WORDS.add(day + "s");
        }
        WORDS.addAll(NumberWords.VALUES.keySet());
        WORDS.addAll(List.of(
                ("the a an this that these his her its their our my your last past next coming upcoming previous preceding prior"
                                + " following subsequent same current half several many some few couple numerous countless dozen dozens week weekend month"
                                + " multiple hundreds thousands today yesterday tomorrow tonight overnight early mid late beginning"
                                + " start outset end close middle fiscal financial fy calendar school academic q year daily nightly"
                                + " weekly monthly quarterly yearly annually hourly every each once twice times per noon midday midnight"
                                + " ages aged winter spring summer autumn fall after before since until till during days weeks months years"
                                + " decades centuries hours minutes first second third fourth final twenties thirties forties fifties sixties seventies eighties nineties"
                                + " quarter fortnight christmas boxing new independence bastille halloween valentine st veterans armistice anzac australia"
                                + " canada earth juneteenth flag martin presidents memorial labor columbus thanksgiving mother father"
                                + " day recent black election inauguration easter good ash palm pentecost whit whitsun shrove maundy ascension first ' ’ ‘")
                        .split(" ", -1)));
    }

    private Triggers() {}

    static boolean begins(Words words, int i) {
        return words.isNumber(i) || WORDS.contains(words.at(i));
    }
}
