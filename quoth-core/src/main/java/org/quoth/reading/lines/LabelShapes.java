package org.quoth.reading.lines;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Characters;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds what has the shape of a label at the beginning of a line. */
final class LabelShapes {

    private static final Phrasings PHRASINGS = Phrasings.of(LabelShapes.class);

    private static final int LONGEST = 72;
    private static final int LONGEST_WITH_OFFICE = 200;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_WITH_OFFICE = 24;
    private static final Set<String> SMALL = Set.of(
            "of",
            "the",
            "for",
            "de",
            "la",
            "le",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "al",
            "el",
            "da",
            "di",
            "du",
            "dos",
            "and",
            "pro",
            "tempore",
            "questioner",
            "offscreen",
            "member",
            "speaker",
            "voice",
            "y",
            "ibn",
            "to",
            "on",
            "ter",
            "zu",
            "in",
            "from",
            "señor",
            "señora",
            "sr",
            "sra",
            "señoría",
            "don",
            "doña",
            "het",
            "voorzitter",
            "heer",
            "mevrouw",
            "président",
            "présidente",
            "ministre",
            "signor",
            "signora",
            "des",
            "del",
            "della",
            "e",
            "und",
            "für",
            "at",
            "with",
            "as",
            "bint",
            "ben",
            "abu",
            "umm",
            "do",
            "das",
            "las",
            "ten",
            "af",
            "av",
            "cont",
            "cont.",
            "cont'd",
            "cont’d",
            "contd",
            "contd.",
            "continued",
            "continuing",
            "former");
    private static final Pattern OFFICE_CAPITALS = Pattern.compile(
            "(?:\\p{Lu}[\\p{Ll}’'-]+\\.? ){1,3}(?:(?:\\p{Lu}\\.? ?){1,3} |\\p{Lu}{2,}[\\p{Lu}'’-]* )\\p{Lu}{2,}[\\p{Lu}'’-]*(?: \\p{Lu}{2,}[\\p{Lu}'’-]*){0,2}");
    /** Whom the words are put to: {@code ADA QUILL (Saltmarsh) to the Minister of Fisheries:}. */
    private static final Pattern ADDRESSEE = Pattern.compile("(?<=[\\p{Lu})]) to (?:the )?\\p{Lu}.*");

    /** {@code mossy_stone}, {@code j.barlow}, {@code keelhaul7}: what nobody writes but the name of an account. */
    private static final Pattern HANDLE = Pattern.compile("[a-z]{1,20}(?:[._][a-z0-9_]{3,20}|(?<=[a-z]{3})[0-9]{1,4})");

    private static final Pattern GROUP = PHRASINGS.kind("group");
    /** {@code The Tide Podcast, Episode 41: The last ferry}: a title. */
    private static final Pattern INSTALMENT =
            Pattern.compile("\\b(?:episode|chapter|season|series|volume|issue) \\d{1,4}$");

    /** What somebody is, behind a name: {@code Ada Quill, shop owner:}. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            ", \\p{Ll}[\\p{L}'’-]+(?: (?:\\p{Ll}[\\p{L}'’-]*|(?<=\\b(?:of|for|at|from|in) )\\p{Lu}[\\p{L}'’-]*)){0,4}");

    private static final Pattern TIME_AFTER = Pattern.compile(
            "(?:\\s*[\\[(]|\\s)\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?[\\])]?$", Pattern.CASE_INSENSITIVE);
    /** A place in the recording in a column of its own between a label and the words. */
    private static final Pattern TIME_COLUMN = Pattern.compile(LineOpening.CLOCK + "(?:\\t| {2,})\\s*(?=\\S)");

    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?:(?:Q|T|Anf\\. |N[or]\\. |# ?)\\d{1,4}\\.?[\\s\\u00a0]+|\\d{1,4}(?:\\.[\\s\\u00a0]+|\\t\\s*))(?=\\S)");
    private static final Pattern LETTER = Pattern.compile(
            "(Q)\\.?(?:[\\s\\u00a0]+(?![&+=])|$)|(A)(?:\\.?(?:[\\s\\u00a0]{2,}|\\t)|\\.?[\\s\\u00a0](?=[\\p{Lu}\\p{N}“\"(\\[—–-]))");
    private static final Pattern NUMBERED_LETTER = Pattern.compile("([QA]\\d{1,3})\\.(?=\\s+\\S)");
    private static final Pattern LETTER_DASH = Pattern.compile("[QPRA](?:\\.? ?[-–—]\\s+)(?=\\S)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(\\*{1,3}|_{1,2}|'{3})(?!\\s)([^*_]{1,120}?)(?:\\s*:\\s*\\1|\\1\\s*(?:" + LineOpening.CLOCK + "\\s*)?:)");
    /** So some vendors of calls tell who asks and who answers: {@code <Q - Ada Quill>}. */
    private static final Pattern ANGLE_PART = Pattern.compile("<[QA]\\s?[-–—]\\s?([^<>\\n]{2,60})>:?");
    /** The number of a matter before the label of who speaks to it: {@code [4.] Q.} */
    private static final Pattern MATTER = Pattern.compile("\\[\\d{1,3}\\.?\\]\\s+(?=\\S)");

    /** A question set in bold with its label: {@code **Q: When?**} */
    private static final Pattern BOLD_PART =
            Pattern.compile("(?:\\*\\*|__)(?=(?:Q|A|Question|Answer)\\d{0,3}[.:] ?[^*_])");

    private static final Pattern TAG = Pattern.compile("<<[\\p{L} ]{2,24}>>\\s*");
    private static final Pattern ORDINAL =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("\\d{4}(?:[-–](?:\\d{2}|\\d{4}|present)?)?,?");
    private static final Pattern CAPITALS_STOP = PHRASINGS.kind("capitals stop");
    private static final Pattern MC_STOP = Pattern.compile(
            "((?:Mr|Mrs|Ms|Miss|Dr)\\. (?:Mc|Mac|De|La|Le|Van |von |O['’])\\p{Lu}[\\p{Lu}'’\\-]+(?: of [A-Z][a-z]+)?)\\.(?=\\s+\\S)");

    private static final Pattern BRACKETS = Pattern.compile(LabelWords.IN_BRACKETS);
    private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+,");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0/]+");
    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,3}");
    private static final Pattern SMALL_PREFIX =
            Pattern.compile("[dlo]['’]\\p{Lu}.*|al-\\p{Lu}.*|\\p{Ll}{1,3}-\\p{Lu}.*|i(?:Phone|Pad|Mac)");
    private static final int LONGEST_SMALL = 7;
    private static final Pattern SMALL_PART = PHRASINGS.kind("small part");
    private static final Pattern SMALL_HEAD = Pattern.compile("(?:Mc|Mac|De|Di|La|Le|Du)(?=\\p{Lu}{2})");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\s)(?:MR|MRS|MS|DR|ST|NO|JR|SR|GEN|SEN|REP|GOV|HON|VS|INC|CO|LTD|CORP|PROF|REV)$");

    /** "MS F. ASHDOWN KC appeared": the stop behind an initial. */
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\p{L}{1,4}\\.? )?\\p{Lu}\\. \\p{Lu}{2}");

    private LabelShapes() {}

    /** The label this line may begin with. */
    static Optional<Label> at(Line line, String text) {
        if (line.blank()) {
            return Optional.empty();
        }
        LineOpening opening = LineOpening.of(line, text);
        Optional<Span> sender = ChatLine.sender(line, text, opening);
        if (sender.isPresent()) {
            int colon = text.indexOf(':', sender.get().end());
            return Optional.of(label(line, text, sender.get(), colon + 1, Label.Style.MIXED_COLON));
        }
        int begin = afterMatter(line, text, opening.begin());
        Matcher bold = BOLD_PART.matcher(text).region(begin, line.words().end());
        begin = bold.lookingAt() ? bold.end() : begin;
        return at(line, text, begin)
                .filter(label -> !INSTALMENT.matcher(label.name()).find());
    }

    private static Optional<Label> at(Line line, String text, int begin) {
        int name = afterNumber(line, text, begin);
        return part(line, text, begin)
                .or(() -> emphasis(line, text, name))
                .or(() -> letter(line, text, begin))
                .or(() -> colon(line, text, name))
                .or(() -> numbered(line, text, begin))
                .or(() -> stop(line, text, begin));
    }

    /** Behind the number of a question in minutes: {@code Q23 Chair:}, {@code 4. Dame Ada Quill:}. */
    private static int afterNumber(Line line, String text, int begin) {
        Matcher number = NUMBER_BEFORE.matcher(text).region(begin, line.words().end());
        return number.lookingAt() ? number.end() : begin;
    }

    private static int afterMatter(Line line, String text, int begin) {
        Matcher matter = MATTER.matcher(text).region(begin, line.words().end());
        return matter.lookingAt() ? matter.end() : begin;
    }

    private static Optional<Label> part(Line line, String text, int begin) {
        Matcher matcher = ANGLE_PART.matcher(text).region(begin, line.words().end());
        return text.charAt(begin) == '<' && matcher.lookingAt() && hasShape(matcher.group(1))
                ? Optional.of(label(
                        line, text, new Span(matcher.start(1), matcher.end(1)), matcher.end(), Label.Style.ANGLE_PART))
                : Optional.empty();
    }

    private static Optional<Label> emphasis(Line line, String text, int begin) {
        Matcher matcher = EMPHASIS.matcher(text).region(begin, line.words().end());
        if (!matcher.lookingAt() || !hasShape(matcher.group(2))) {
            return Optional.empty();
        }
        Span printed = withoutTime(new Span(matcher.start(2), matcher.end(2)), text);
        return Optional.of(label(line, text, printed, matcher.end(), Label.Style.EMPHASIS));
    }

    private static Optional<Label> letter(Line line, String text, int begin) {
        Matcher matcher = LETTER_DASH.matcher(text).region(begin, line.words().end());
        if (!matcher.lookingAt()) {
            matcher = LETTER.matcher(text).region(begin, line.words().end());
        }
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(label(line, text, new Span(begin, begin + 1), matcher.end(), Label.Style.LETTER));
    }

    /** {@code Q2. When?}: as good as a colon. */
    private static Optional<Label> numbered(Line line, String text, int begin) {
        Matcher matcher =
                NUMBERED_LETTER.matcher(text).region(begin, line.words().end());
        return matcher.lookingAt()
                ? Optional.of(label(
                        line,
                        text,
                        new Span(matcher.start(1), matcher.end(1)),
                        matcher.end(),
                        Label.Style.CAPITALS_COLON))
                : Optional.empty();
    }

    private static Optional<Label> colon(Line line, String text, int begin) {
        int at = colonAfter(text, begin, Math.min(line.words().end(), begin + LONGEST_WITH_OFFICE));
        if (at < 0 || !mayFollow(text, at, line.words().end())) {
            return Optional.empty();
        }
        Span span = withoutAddressee(withoutTime(withoutBrackets(new Span(begin, at).trim(text), text), text), text);
        String printed = span.of(text);
        if (!hasShape(printed) || (printed.length() >= LONGEST && !mayBeLong(printed))) {
            return Optional.empty();
        }
        return Optional.of(label(
                line,
                text,
                span,
                at + 1,
                isCapitals(printed) || endsInCapitals(printed) || isCapitalsBeforeOffice(printed)
                        ? Label.Style.CAPITALS_COLON
                        : Label.Style.MIXED_COLON));
    }

    /** {@code [Ada Quill]} as {@code Ada Quill}, {@code (UNKNOWN)} as {@code UNKNOWN}. */
    private static Span withoutBrackets(Span span, String text) {
        String printed = span.of(text);
        if (printed.length() < 3 || "[(".indexOf(printed.charAt(0)) < 0) {
            return span;
        }
        boolean square = printed.startsWith("[") && printed.endsWith("]");
        boolean part = (square || printed.endsWith(")"))
                && LabelWords.isPart(LabelWords.fold(printed.substring(1, printed.length() - 1)));
        boolean bracketed = part || (square && printed.indexOf(',') < 0 && !Directions.isWord(printed.substring(1)));
        return bracketed ? new Span(span.begin() + 1, span.end() - 1).trim(text) : span;
    }

    /** A label without the time in brackets behind it: {@code Speaker 2 (01:15)}. */
    private static Span withoutTime(Span span, String text) {
        Matcher time = TIME_AFTER.matcher(text).region(span.begin(), span.end());
        return time.find() && time.start() > span.begin() ? new Span(span.begin(), time.start()) : span;
    }

    /** A name in capitals without whom its owner asks. */
    private static Span withoutAddressee(Span span, String text) {
        Matcher addressee = ADDRESSEE.matcher(text).region(span.begin(), span.end());
        addressee.useTransparentBounds(true);
        boolean found = addressee.find() && isCapitals(text.substring(span.begin(), addressee.start()));
        return found ? new Span(span.begin(), addressee.start()) : span;
    }

    /** The first colon outside of brackets; -1 if there is none. */
    private static int colonAfter(String text, int begin, int limit) {
        int depth = 0;
        for (int i = begin; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' && depth == 0 && !isClock(text, i, limit)) {
                return i;
            }
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
        }
        return -1;
    }

    /** A colon between two figures. */
    static boolean isClock(String text, int colon, int limit) {
        return colon > 0
                && colon + 1 < limit
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1));
    }

    /** With an office behind a comma, a constituency in brackets, or a form of address, a label may fill a line and more. */
    private static boolean mayBeLong(String printed) {
        return printed.indexOf('(') >= 0
                || (printed.indexOf(',') > 0 && isCapitals(printed))
                || LabelWords.hasTitle(LabelWords.fold(printed));
    }

    /** After the colon comes space, the line's end, or words without a space (poor typing), but no digit and no slash. */
    private static boolean mayFollow(String text, int colon, int lineEnd) {
        if (colon + 1 >= lineEnd) {
            return true;
        }
        char next = text.charAt(colon + 1);
        return next != '/' && next != ':' && !Character.isDigit(next);
    }

    /** Whether a stretch begins with a name in capitals before a full stop. */
    static boolean isStop(String text, int begin, int end) {
        return CAPITALS_STOP.matcher(text).region(begin, end).lookingAt()
                || MC_STOP.matcher(text).region(begin, end).lookingAt();
    }

    private static Optional<Label> stop(Line line, String text, int begin) {
        Matcher matcher = CAPITALS_STOP.matcher(text).region(begin, line.words().end());
        if (!matcher.lookingAt()) {
            matcher = MC_STOP.matcher(text).region(begin, line.words().end());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
        }
        Span span = new Span(matcher.start(1), matcher.end(1));
        if (ABBREVIATION.matcher(span.of(text)).find()
                || INITIAL.matcher(text)
                        .region(span.begin(), line.words().end())
                        .lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(label(line, text, span, matcher.end(), Label.Style.CAPITALS_STOP));
    }

    private static Label label(Line line, String text, Span span, int after, Label.Style style) {
        int speech = after;
        while (speech < line.words().end() && Characters.isSpace(text.charAt(speech))) {
            speech++;
        }
        Matcher tag = TAG.matcher(text).region(speech, line.words().end());
        speech = tag.lookingAt() ? tag.end() : speech;
        Matcher time = TIME_COLUMN.matcher(text).region(speech, line.words().end());
        speech = time.lookingAt() ? time.end() : speech;
        return new Label(
                line.number(), span, Math.min(speech, line.words().end()), LabelWords.fold(span.of(text)), style);
    }

    /** One to eight words that all could be parts of a name or an office. */
    static boolean hasShape(String printed) {
        String bare = ORDINAL.matcher(withoutBrackets(printed)).replaceFirst("");
        if (GROUP.matcher(bare).matches() || HANDLE.matcher(bare).matches()) {
            return true;
        }
        if (bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0))) {
            return false;
        }
        int comma = bare.indexOf(',');
        if (comma > 0 && DESCRIPTION.matcher(bare).region(comma, bare.length()).matches()) {
            String named = bare.substring(0, comma);
            return named.indexOf(' ') > 0 && hasShape(named);
        }
        String[] words = BETWEEN_WORDS.split(bare);
        if (words.length > MOST_WORDS && words.length > (mayBeLong(printed) ? MOST_WORDS_WITH_OFFICE : MOST_WORDS)) {
            return false;
        }
        if (LabelWords.isPress(LabelWords.fold(bare)) || isSmallOffice(words)) {
            return true; // "Press officer": an office of two words, of which the second may be small
        }
        boolean office = comma > 0;
        for (int i = 0; i < words.length; i++) {
            if (!isNameWord(words[i], i) && !(office && YEARS.matcher(words[i]).matches())) {
                return false;
            }
        }
        return !words[words.length - 1].endsWith(",");
    }

    /** {@code Finance director} */
    private static boolean isSmallOffice(String[] words) {
        return words.length == 2
                && isNameWord(words[0], 0)
                && Character.isLowerCase(words[1].codePointAt(0))
                && LabelWords.isOffice(words[1]);
    }

    private static String withoutBrackets(String printed) {
        boolean brackets = printed.indexOf('(') >= 0 || printed.indexOf('[') >= 0;
        String outside = brackets ? BRACKETS.matcher(printed).replaceAll(" ") : printed;
        return (outside.indexOf(',') > 0 ? BEFORE_COMMA.matcher(outside).replaceAll(",") : outside).strip();
    }

    private static boolean isNameWord(String word, int position) {
        if (word.equals("&") || (position > 0 && (SMALL.contains(word) || word.equals("-") || word.equals("–")))) {
            return true;
        }
        if (position > 0 && NUMBER.matcher(word).matches()) {
            return true;
        }
        if (!Character.isUpperCase(word.codePointAt(0))
                && !SMALL_PREFIX.matcher(word).matches()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean allowed = Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '.'
                    || c == ','
                    || c == '-'
                    || c == '‑'
                    || c == '\''
                    || c == '’'
                    || c == '&'
                    || c == '_'
                    || (i > 0 && Character.isDigit(c));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** An office before a name in capitals: {@code Statsrådet ADA QUILL (K)}, {@code Rear Admiral TOM QUARRIE}. */
    private static boolean endsInCapitals(String printed) {
        return OFFICE_CAPITALS.matcher(withoutBrackets(printed)).matches();
    }

    /** A name of two words or more in capitals, and behind a comma an office that is not: {@code ADA QUILL, Author, Slack Water}. */
    private static boolean isCapitalsBeforeOffice(String printed) {
        String bare = withoutBrackets(printed);
        int comma = bare.indexOf(',');
        String name = comma < 0 ? "" : bare.substring(0, comma);
        return name.indexOf(' ') > 0 && (isCapitals(name) || endsInCapitals(name));
    }

    /** Capitals but for the small words, a title such as {@code Mr.} and a prefix such as {@code Mc}. */
    static boolean isCapitals(String printed) {
        if (hasLongLowerCase(printed)) {
            return false;
        }
        String bare = SMALL_PART
                .matcher(ORDINAL.matcher(withoutBrackets(LabelWords.misreadCapitals(printed)))
                        .replaceFirst(""))
                .replaceAll(" ");
        bare = SMALL_HEAD.matcher(bare).replaceAll("");
        boolean letters = false;
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isLowerCase(bare.charAt(i))) {
                return false;
            }
            letters |= Character.isLetter(bare.charAt(i));
        }
        return letters;
    }

    /** Before anything dear: outside of brackets, more small letters run on than a small word has. */
    private static boolean hasLongLowerCase(String printed) {
        int run = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '(' || c == '[') {
                return false;
            }
            run = Character.isLowerCase(c) ? run + 1 : 0;
            if (run > LONGEST_SMALL) {
                return true;
            }
        }
        return false;
    }
}
