package org.quoth.reading.lines;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where, below the last words of a transcript, its foot begins: whom to call, what to visit, whose rights. */
final class Foot {

    private static final int LONGEST = 25;
    private static final int SHORTEST_RULE = 3;
    private static final int LONGEST_OF_FOOT = 60;
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?:tel|ph|phone|mob|mobile|fax)\\.?:?\\s*)?[+(]?\\d[\\d() .-]{6,}(?:\\D{0,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(?:https?://|\\bwww\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile(
            "(?:to (?:view|watch|read|see|listen|order|purchase|buy)|visit|watch|read|view|download|see|for (?:more|further)|more|follow|link to|source|web(?:site)?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RIGHTS =
            Pattern.compile("©\\s?(?:\\d{4}|\\p{Lu})|^.{0,60}\\b[Cc]opyright (?:19|20)\\d\\d\\b");
    private static final Pattern EMPHASIS = Pattern.compile("^(?:[*_(]|\\[(?!\\[))+|[*_)\\]]+$");

    private Foot() {}

    /** Who wrote it down, and how far it can be trusted. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:\\w+ )?transcri(?:pt|ption|pts|bed) (?:by|provided by|courtesy of|prepared by)\\b.*|(?:\\w+ )?transcripts are (?:created|made|produced|prepared|provided|edited|not)\\b.*|(?:this|the) transcript (?:may|is|was|has|and)\\b.*|this is a rush transcript\\b.*|(?:the|this) (?:interview|conversation) (?:was|has been)\\b.*|interview(?:ed)?(?: by|:) .{2,60}|as told to .{2,60}|photo(?:graph)?s?\\b(?: by|:) .{2,60}|(?:[\\w’'&-]+ ){0,3}(?:interview|conversation|transcript|discussion|q ?& ?a|answers|responses)\\b.{0,60}\\b(?:edited|condensed|abridged|shortened|translated|conducted)\\b.*|(?:lightly )?(?:edited|condensed|translated)\\b.{0,20} (?:for|by|from) .*|(?:[\\w’'-]+ ){1,8}(?:is|was) (?:(?:hosted|produced|edited|recorded|mixed|and),? ){1,5}by .*|credits|\\[\\[category:.*",
            Pattern.CASE_INSENSITIVE);

    /** The number of the first line of the foot between two numbers; the second if there is none. */
    static int begin(Lined lined, BitSet furniture, int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lined.line(i);
            if (!line.blank() && !furniture.get(i)) {
                boolean near = to - i <= LONGEST;
                if (LineShapes.isClosing(lined.of(line))
                        || (near && (isFoot(lined, line) || isRuledOff(lined, line, to)))) {
                    return i;
                }
            }
        }
        return to;
    }

    /** What follows a label is a telephone number and nothing else. */
    static boolean isPhone(String words) {
        return words.length() < 40 && PHONE.matcher(words.strip()).matches();
    }

    private static boolean isFoot(Lined lined, Line line) {
        String words = lined.of(line);
        boolean begins = line.number() == 0 || lined.line(line.number() - 1).blank();
        boolean field = LabelShapes.at(line, lined.text())
                .filter(label -> LabelWords.isField(label.name())
                        || isPhone(lined.text()
                                .substring(label.speechBegin(), line.words().end())))
                .isPresent();
        return field
                || (begins
                        && words.length() < 60
                        && !LineShapes.endsSentence(words)
                        && LabelWords.isField(LabelWords.fold(words)))
                || (begins
                        && LINK.matcher(words).find()
                        && (POINTER.matcher(words).matches()
                                || LINK.matcher(words).replaceAll("").length() < 12))
                || (begins && POINTER.matcher(words).matches() && linkBelow(lined, line))
                || (begins
                        && WRITTEN.matcher(EMPHASIS.matcher(words).replaceAll(""))
                                .matches())
                || (begins && RIGHTS.matcher(words).find())
                || (begins && isSignature(words))
                || words.startsWith("©")
                || words.startsWith("FastScripts")
                || words.toLowerCase(Locale.ROOT).startsWith("copyright");
    }

    /** {@code —Ann Tarn} */
    private static boolean isSignature(String words) {
        String name = words.replaceFirst("^[—–-]+\\s?", "");
        return name.length() < words.length() && HeaderWords.isPersonName(name);
    }

    /** A rule, with a few short lines below it in which nobody speaks. */
    private static boolean isRuledOff(Lined lined, Line rule, int to) {
        return LineShapes.isRule(lined.of(rule))
                && rule.words().length() >= SHORTEST_RULE
                && lined.lines().subList(rule.number() + 1, to).stream()
                        .filter(line -> !line.blank())
                        .map(lined::of)
                        .allMatch(words -> words.length() < LONGEST_OF_FOOT
                                && (!LineShapes.endsSentence(words) || LineShapes.isClosing(words))
                                && !Talk.hasPersons(words));
    }

    private static boolean linkBelow(Lined lined, Line line) {
        for (int i = line.number() + 1; i < Math.min(lined.size(), line.number() + 4); i++) {
            if (lined.line(i).blank()) {
                return false;
            }
            if (LINK.matcher(lined.of(lined.line(i))).find()) {
                return true;
            }
        }
        return false;
    }
}
