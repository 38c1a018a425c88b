package org.quoth.reading.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quoth.reading.office.RtfState.Into;

/** Follows the groups and control words of an RTF file and puts its paragraphs together. For one file; not safe to share between threads. */
final class RtfReader {

    private static final Set<String> LEFT_OUT = Set.of(
            "colortbl",
            "stylesheet",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "nonshppict",
            "xe",
            "tc",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "author",
            "operator",
            "company",
            "keywords",
            "subject",
            "doccomm",
            "filetbl",
            "themedata",
            "datastore",
            "atnid",
            "atnauthor",
            "info",
            "pntext",
            "shprslt");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("tab", " "),
            Map.entry("cell", " "),
            Map.entry("nestcell", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));
    private static final Set<String> PARAGRAPH_ENDS = Set.of("par", "sect", "page", "column", "row", "nestrow");
    private static final Set<String> DRAWINGS = Set.of("shpinst", "do");
    private static final Set<String> TEXT_BOXES = Set.of("shptxt", "dptxbxtext");
    private static final Set<String> SWITCHES = Set.of("v", "deleted", "mvf", "plain");
    private static final int DEEPEST = 200_000;
    private static final int UTF_8 = 65001;
    private static final Map<Integer, String> FONT_CHARSETS = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder boxed = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private RtfState state = RtfState.FIRST;
    private Charset standard = WESTERN;
    private int standardFont;
    private int font;
    private int deeper;
    private int box;
    private boolean begun;
    private int skip;
    private int at;

    RtfReader(byte[] bytes) {
        this.bytes = bytes;
    }

    RtfText read() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // layout of the file, not of the text
                }
                default -> character(b);
            }
        }
        closeBox();
        endParagraph();
        String name = whole(title).strip();
        return new RtfText(text.toString(), name.isEmpty() ? null : name);
    }

    private void open() {
        flush();
        skip = 0;
        if (outer.size() < DEEPEST) {
            outer.push(state);
        } else {
            deeper++;
        }
    }

    private void close() {
        flush();
        skip = 0;
        if (deeper > 0) {
            deeper--;
        } else if (!outer.isEmpty()) {
            state = outer.pop();
            if (outer.size() < box) {
                closeBox();
            }
        }
    }

    /** What stands around the group that is being read. */
    private Into around() {
        return outer.isEmpty() ? Into.TEXT : outer.peek().into();
    }

    /** Where the words of a Unicode half go: where those of the group around both halves do; nowhere if it is no half. */
    private Into aroundBothHalves() {
        if (around() != Into.TWICE) {
            return Into.NOWHERE;
        }
        return outer.stream().skip(1).findFirst().map(RtfState::into).orElse(Into.NOWHERE);
    }

    /** A text box stands where a paragraph is: its paragraphs come behind that one, or before it where no word of it has come. */
    private void openBox() {
        if (around() != Into.TEXT && around() != Into.DRAWING) {
            return;
        }
        state = state.into(Into.TEXT);
        if (box == 0) {
            box = Math.max(1, outer.size());
        } else {
            endParagraph();
        }
    }

    private void closeBox() {
        flush();
        if (box > 0) {
            endParagraph();
            box = 0;
            if (!begun) {
                moveBoxes();
            }
        }
    }

    private void moveBoxes() {
        add(boxes.toString(), text);
        boxes.setLength(0);
    }

    /** A byte of the text; not read where it stands for one that {@code \\u} has given already. */
    private void character(int b) {
        if (skip > 0) {
            skip--;
        } else {
            pending.write(b);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            say(pending.toString(charset()));
            pending.reset();
        }
    }

    private Charset charset() {
        return state.charset() == null ? fonts.getOrDefault(standardFont, standard) : state.charset();
    }

    private void say(String words) {
        if (state.isShown()) {
            (box > 0 ? boxed : paragraph).append(words);
            begun |= box == 0 && !words.isBlank();
        } else if (state.into() == Into.TITLE) {
            title.append(words);
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int first = bytes[at] & 0xFF;
        if (!isLetter(first)) {
            at++;
            symbol(first);
            return;
        }
        int begin = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        String word = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
        int parameter = parameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (skip > 0 && !word.equals("u")) {
            skip--;
            return;
        }
        flush();
        word(word, parameter);
    }

    /** The number behind a control word; the least there is where none stands. */
    private int parameter() {
        int begin = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int digits = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            value = Math.min(value * 10 + bytes[at] - '0', Integer.MAX_VALUE);
            at++;
        }
        if (at == digits) {
            at = begin;
            return Integer.MIN_VALUE;
        }
        return (int) (negative ? -value : value);
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private void symbol(int symbol) {
        if (symbol == '\'') {
            hexadecimal();
            return;
        }
        if (skip > 0) {
            skip--;
            return;
        }
        flush();
        switch (symbol) {
            case '\\', '{', '}' -> say(String.valueOf((char) symbol));
            case '~' -> say("\u00a0");
            case '_' -> say("-");
            case '\r', '\n' -> word("par", Integer.MIN_VALUE);
            case '*' -> state = state.into(Into.NOWHERE);
            default -> {
                // an optional hyphen, or what nobody knows
            }
        }
    }

    private void hexadecimal() {
        int high = at < bytes.length ? Character.digit(bytes[at] & 0xFF, 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1] & 0xFF, 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            character(high * 16 + low);
        }
    }

    private void word(String word, int parameter) {
        String character = CHARACTERS.get(word);
        if (character != null) {
            say(character);
        } else if (PARAGRAPH_ENDS.contains(word)) {
            if (state.into() == Into.TEXT) {
                endParagraph();
            }
        } else if (word.equals("upr")) {
            state = state.into(Into.TWICE);
        } else if (word.equals("ud")) {
            state = state.into(aroundBothHalves());
        } else if (word.equals("title")) {
            state = state.into(state.into() == Into.TWICE ? Into.TWICE : Into.TITLE);
        } else if (word.equals("fonttbl")) {
            state = state.into(Into.FONTS);
        } else if (LEFT_OUT.contains(word)) {
            state = state.into(Into.NOWHERE);
        } else if (DRAWINGS.contains(word)) {
            state = state.into(around() == Into.TEXT || around() == Into.DRAWING ? Into.DRAWING : Into.NOWHERE);
        } else if (TEXT_BOXES.contains(word)) {
            openBox();
        } else if (SWITCHES.contains(word)) {
            change(word, parameter != 0);
        } else if (parameter != Integer.MIN_VALUE) {
            setting(word, parameter);
        }
    }

    private void change(String word, boolean on) {
        state = switch (word) {
            case "v" -> state.hidden(on);
            case "plain" -> state.plain();
            default -> state.deleted(on);
        };
    }

    private void setting(String word, int parameter) {
        switch (word) {
            case "u" -> {
                say(String.valueOf((char) parameter));
                skip = state.fallback();
            }
            case "uc" -> state = state.fallback(Math.clamp(parameter, 0, 16));
            case "ansicpg" -> standard = codePage(parameter);
            case "deff" -> standardFont = parameter;
            case "f" -> {
                font = parameter;
                if (state.into() != Into.FONTS) {
                    state = state.charset(fonts.getOrDefault(parameter, standard));
                }
            }
            case "fcharset" -> {
                if (state.into() == Into.FONTS) {
                    fonts.put(font, charset(FONT_CHARSETS.getOrDefault(parameter, ""), standard));
                }
            }
            case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, parameter));
            default -> {
                // what words look like
            }
        }
    }

    private Charset codePage(int number) {
        return number == UTF_8 ? StandardCharsets.UTF_8 : charset("windows-" + number, standard);
    }

    private static Charset charset(String name, Charset otherwise) {
        try {
            return name.isEmpty() ? otherwise : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return otherwise; // a code page that nobody knows here
        }
    }

    private void endParagraph() {
        flush();
        if (box > 0) {
            add(whole(boxed).strip(), boxes);
            boxed.setLength(0);
        } else {
            add(whole(paragraph).strip(), text);
            paragraph.setLength(0);
            begun = false;
            moveBoxes();
        }
    }

    private static void add(String words, StringBuilder text) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    /** Without control characters, and with halves of characters marked as unreadable. */
    private static String whole(StringBuilder words) {
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
