package org.quoth.reading.lines;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;

/**
 * A text of one speaker, whose name stands once, before its first words: a speech or a statement as archives keep it. A story whose first
 * word is the town ({@code NEW DELHI: The minister said …}) looks alike; what it says tells them apart.
 */
final class OneVoice {

    private static final Phrasings PHRASINGS = Phrasings.of(OneVoice.class, CalendarWords.SHARED);

    private static final int MOST_HEADER_LINES = 8;
    private static final Pattern REPORTING = PHRASINGS.kind("reporting");
    private static final Pattern DAY = PHRASINGS.kind("day");
    private static final Pattern MARKED = Pattern.compile("[\"“”][^\"“”]*[\"“”]");
    private static final Pattern PLACE = Pattern.compile(
            "(?:new|san|los|las|port|saint|st|cape|el|abu|tel|kuala|hong|buenos|rio|sao|santa|fort|mount|lake|north|south|east|west|sri) .*");
    private static final Set<String> HEADS = Set.of(
            "live blog",
            "breaking news",
            "guest post",
            "press statement",
            "press release",
            "media statement",
            "just in",
            "must read",
            "letter to the editor",
            "open letter",
            "op-ed",
            "joint statement");

    private OneVoice() {}

    /** The one label of such a text, or several by which its owner goes on; otherwise empty. */
    static List<Label> in(Lined lined, BitSet furniture, List<Label> candidates) {
        List<Label> strong = candidates.stream()
                .filter(label -> label.style() == Label.Style.CAPITALS_COLON || label.style() == Label.Style.EMPHASIS)
                .toList();
        if (strong.isEmpty() || !isName(strong.getFirst())) {
            return List.of();
        }
        Label first = strong.getFirst();
        boolean alone = strong.stream().allMatch(label -> label.name().equals(first.name()));
        return alone && strong.size() <= 3 && opens(lined, furniture, first) && isHis(lined, first)
                ? strong
                : List.of();
    }

    private static boolean isName(Label label) {
        String name = label.name();
        return !HEADS.contains(name)
                && (label.isPart()
                        || LabelWords.hasTitle(name)
                        || (name.contains(" ")
                                && !name.startsWith("the ")
                                && !PLACE.matcher(name).matches()));
    }

    /** Nothing but a few lines of a header stand above. */
    private static boolean opens(Lined lined, BitSet furniture, Label first) {
        int filled = 0;
        for (Line line : lined.lines().subList(0, first.line())) {
            if (!line.blank() && !furniture.get(line.number())) {
                filled++;
                if (LineShapes.isProse(lined.of(line))) {
                    return false;
                }
            }
        }
        return filled <= MOST_HEADER_LINES;
    }

    /** The owner of the label speaks: in the first person, before an audience, or at least without a reporter. */
    private static boolean isHis(Lined lined, Label first) {
        String words = lined.text()
                .substring(Math.min(first.speechBegin(), lined.text().length()));
        if (LineShapes.wordCount(words) < 12 || !LineShapes.hasLowerCase(words)) {
            return false;
        }
        String own = MARKED.matcher(words).replaceAll(" ");
        String after = Talk.after(first, lined);
        boolean reported =
                (REPORTING.matcher(after).find() && DAY.matcher(after).find()) || Talk.isReport(words);
        boolean header = first.line() > lined.nextFilled(0);
        if (header) {
            return Talk.persons(own) >= 3
                    && !reported
                    && lined.text()
                            .substring(0, first.span().begin())
                            .toLowerCase(Locale.ROOT)
                            .contains(first.name().substring(first.name().lastIndexOf(' ') + 1));
        }
        return Talk.persons(own) >= 3
                ? !reported || Talk.persons(own) * 40L >= LineShapes.wordCount(own)
                : !reported && first.style() == Label.Style.CAPITALS_COLON;
    }
}
