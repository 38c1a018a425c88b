package org.quoth.reading.lines;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** What a single line looks like, whatever its neighbours are. */
public final class LineShapes {

    private static final Phrasings PHRASINGS = Phrasings.of(LineShapes.class);

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\[(]?\\s*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—\\])]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_OF = Pattern.compile("(?:^|\\s)Page \\d{1,4} of \\d{1,4}\\W*$");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{2,6})\\s+\\S.*");
    private static final int LONGEST_FOOT = 120;
    private static final Pattern PAGE_MARK = Pattern.compile("\\[\\[?[Pp]age[s]? [A-Z]{0,2}\\d{1,6}\\]?\\]");
    private static final Pattern RULE = Pattern.compile("[\\\\\\p{Punct}\\p{S}…\\s]{2,}|[.…]+|#|>|\\\\#+");
    private static final Pattern ITALIC = Pattern.compile("([*_])(?![*_\\s])[^*_]+\\1");
    private static final Pattern CLOSING = PHRASINGS.kind("closing");
    private static final Pattern EXAMINATION = PHRASINGS.kind("examination");
    /** How long before it was copied somebody wrote: {@code · 3 hr. ago}, {@code OP • 5h ago}. */
    static final String AGO =
            "(?:OP\\s*)?[·•]?\\s*\\d{1,3} ?(?:min|hr|mo|yr|[mhdwy]|(?:minute|hour|day|week|month|year)s?)\\.? ago";

    private static final Pattern CLOCK = Pattern.compile(
            AGO + "|"
                    + "[●•]\\s*\\([0-2]\\d[0-5]\\d\\)|[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s*(?:-->|[-–—])\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?)?(?:[ \\u00a0\\u202f]?[AaPp]\\.?[Mm]\\.?)?[\\])]?(?: \\(\\d{1,4} sec\\))?");
    private static final Pattern QUESTIONS_HEADING = Pattern.compile(
            "\\W*(?:q\\s?(?:&|and)\\s?a|questions?[ -](?:and|&)[ -]answers?)(?: session)?\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED_HEADING = Pattern.compile(
            "(?:(?:\\d{1,2}|[IVX]{1,5})[.)]\\s+|\\p{Lu}\\p{Ll}+ (?:No\\. ?)?\\d{1,2}\\s?[—–:-]\\s?)\\p{Lu}[^.?!:;]{2,70}");
    private static final Pattern MATTER = Pattern.compile("(\\d{1,2})[.)]?\\s+\\p{Lu}{2,}[^\\p{Ll}(.?!:]*(?:\\(|$)");
    private static final String STOPS = ".!?…:;";
    private static final String CLOSING_MARKS = "\"'”’»)]*_";
    private static final int MOST_MARKS = 11;
    private static final int LONGEST_RULE = 400;

    private LineShapes() {}

    static boolean isPageNumber(String words) {
        return words.length() < 24
                && (PAGE_NUMBER.matcher(words).matches()
                        || PAGE_MARK.matcher(words).matches());
    }

    /** {@code Harbour transcripts - Page 2 of 9} */
    static boolean endsInPageNumber(String words) {
        return words.length() < LONGEST_FOOT && PAGE_OF.matcher(words).find();
    }

    /** Two for {@code ## Other business}, in Markdown; 0 for what is no heading below the title. */
    static int markdownLevel(String words) {
        Matcher heading = MARKDOWN_HEADING.matcher(words);
        return words.startsWith("##") && heading.matches() ? heading.end(1) : 0;
    }

    /** A line of marks only: a rule, "###", "* * *". */
    public static boolean isRule(String words) {
        return words.length() < LONGEST_RULE && RULE.matcher(words).matches();
    }

    /** Says that a transcript is over: "END", "END 2:02 P.M. EDT", "- 30 -". */
    static boolean isClosing(String words) {
        return words.length() < 90 && CLOSING.matcher(words).matches();
    }

    /** Says who examines a witness, in the record of a court. */
    static boolean isExamination(String words) {
        return words.length() < 100 && EXAMINATION.matcher(words).matches();
    }

    /** {@code == Second hour ==} */
    static boolean isWikiHeading(String words) {
        return words.length() > 4 && words.startsWith("==") && words.endsWith("==");
    }

    /** {@code Q&A}, {@code Questions and Answers:} */
    static boolean isQuestionsHeading(String words) {
        return words.length() < 30 && QUESTIONS_HEADING.matcher(words).matches();
    }

    /** {@code 2. Relations with Northland}, {@code Question No. 2—Health}: a few words and no sentence. */
    static boolean isNumberedHeading(String words) {
        return words.length() < 80 && NUMBERED_HEADING.matcher(words).matches() && !endsSentence(words);
    }

    /** The number of a matter in minutes ({@code 4. PUBLIC QUESTION TIME}), a heading in capitals; 0 if this is none. */
    static int matter(String words) {
        Matcher matter = MATTER.matcher(words);
        return words.length() < 120 && matter.lookingAt() ? Integer.parseInt(matter.group(1)) : 0;
    }

    /** A place in a recording and nothing else: "00:12:03", "[1:02]". */
    static boolean isClock(String words) {
        return words.length() < 34 && CLOCK.matcher(words).matches();
    }

    /** Likewise, told by its seconds or its mark even where it stands alone in a text: "01:12:03", "● (1430)". */
    static boolean isSureClock(String words) {
        return isClock(words) && (words.indexOf(':') != words.lastIndexOf(':') || "●•".indexOf(words.charAt(0)) >= 0);
    }

    public static boolean endsSentence(String words) {
        int end = words.length();
        int least = Math.max(0, end - MOST_MARKS);
        while (end > least && CLOSING_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(words.charAt(end - 1)) >= 0;
    }

    /** Wholly in brackets, round or square: "(Laughter.)". */
    static boolean isBracketed(String words) {
        return words.length() > 2
                && ((words.startsWith("(") && words.endsWith(")")) || (words.startsWith("[") && words.endsWith("]")));
    }

    public static int wordCount(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean part = Character.isLetterOrDigit(words.charAt(i));
            count += part && !inside ? 1 : 0;
            inside = part || (inside && (words.charAt(i) == '\'' || words.charAt(i) == '’' || words.charAt(i) == '-'));
        }
        return count;
    }

    public static boolean hasLowerCase(String words) {
        return words.chars().anyMatch(Character::isLowerCase);
    }

    /** Lower case, digits to #, spaces joined: equal for the running heads of two pages. */
    static String skeleton(String words) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                key.append(c);
            } else if (Character.isDigit(c) && (key.isEmpty() || key.charAt(key.length() - 1) != '#')) {
                key.append('#');
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code *The interview has been shortened.*} */
    static boolean isItalic(String words) {
        return ITALIC.matcher(words).matches();
    }

    /** A sentence or more of running text, as against a label, a headline or a caption. */
    public static boolean isProse(String words) {
        return words.length() >= 60 && wordCount(words) >= 10 && hasLowerCase(words) && endsSentence(words);
    }

    /** Without the marks of emphasis or of a heading around it. */
    static Span withoutEmphasis(String text, Span cell) {
        int begin = cell.begin();
        int end = cell.end();
        while (begin < end && "*_#".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && "*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end).trim(text);
    }
}
