package org.quoth.reading.web;

import java.io.Reader;
import java.util.Arrays;

/**
 * A page's markup without what is written inside its scripts and style sheets, often more than half of it: the parser would copy all of
 * that. What states facts of the page (JSON-LD) stays, and so does everything that may be more than a script.
 */
final class Unscripted {

    private static final int LONGEST_TAG = 600;
    private static final String[] LEFT_OUT = {"script", "style"};

    private final String html;
    private int[] cuts = new int[32];
    private int count;

    private Unscripted(String html) {
        this.html = html;
    }

    static Unscripted of(String html) {
        Unscripted page = new Unscripted(html);
        int tag = html.indexOf('<');
        while (tag >= 0) {
            tag = html.indexOf('<', page.pass(tag));
        }
        return page;
    }

    /** Where to go on behind the beginning of a tag or a comment. */
    private int pass(int tag) {
        char next = tag + 1 < html.length() ? html.charAt(tag + 1) : ' ';
        if (next == '!' && html.startsWith("<!--", tag)) {
            int end = html.indexOf("-->", tag + 2);
            return end < 0 ? html.length() : end + 1;
        }
        for (String name : next == 's' ? LEFT_OUT : new String[0]) {
            if (isNamed(name, tag + 1)) {
                return passElement(tag, name);
            }
        }
        return tag + 1;
    }

    private int passElement(int tag, String name) {
        int begin = html.indexOf('>', tag, Math.min(html.length(), tag + LONGEST_TAG)) + 1;
        if (begin > 0 && isData(tag, begin)) {
            return passData(begin, name);
        }
        if (begin <= 0 || !isBehindTag(tag) || !isWhole(tag, begin)) {
            return tag + 1;
        }
        int end = html.indexOf('<', begin);
        while (end >= 0 && !(html.startsWith("</", end) && isNamed(name, end + 2))) {
            if (html.startsWith("<!", end) || html.startsWith("</", end)) {
                return end; // no script after all: what follows is the page's
            }
            end = html.indexOf('<', end + 1);
        }
        if (end > begin) {
            cut(begin, end);
        }
        return end < 0 ? html.length() : end + 1;
    }

    /** A script that is written inside data is a word of it. */
    private int passData(int begin, String name) {
        int end = html.indexOf("</", begin);
        while (end >= 0 && !isNamed(name, end + 2)) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? html.length() : end + 1;
    }

    /** Whether an element of this name, and of no longer one, begins or ends there. */
    private boolean isNamed(String name, int at) {
        int behind = at + name.length();
        return html.regionMatches(true, at, name, 0, name.length())
                && (behind >= html.length() || html.charAt(behind) <= ' ' || "/>".indexOf(html.charAt(behind)) >= 0);
    }

    /** Not in the value of an attribute: the last thing before it is the end of a tag or of a comment. */
    private boolean isBehindTag(int tag) {
        int before = tag - 1;
        while (before >= 0 && html.charAt(before) <= ' ') {
            before--;
        }
        return before >= 0 && html.charAt(before) == '>';
    }

    /** All quotation marks of the tag are closed. */
    private boolean isWhole(int tag, int end) {
        int marks = 0;
        int apostrophes = 0;
        for (int i = tag; i < end; i++) {
            marks += html.charAt(i) == '"' ? 1 : 0;
            apostrophes += html.charAt(i) == '\'' ? 1 : 0;
        }
        return marks % 2 == 0 && apostrophes % 2 == 0;
    }

    private boolean isData(int tag, int end) {
        for (int i = tag; i < end; i++) {
            if ((html.charAt(i) | 0x20) == 'j' && html.regionMatches(true, i, "json", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private void cut(int begin, int end) {
        if (count == cuts.length) {
            cuts = Arrays.copyOf(cuts, count * 2);
        }
        cuts[count++] = begin;
        cuts[count++] = end;
    }

    Reader reader() {
        return new Kept();
    }

    /** Whether what is not cut out has to be mended. */
    boolean isMojibake() {
        int from = 0;
        for (int cut = 0; cut <= count; cut += 2) {
            int to = cut < count ? cuts[cut] : html.length();
            if (Mojibake.isSure(html, from, to)) {
                return true;
            }
            from = cut < count ? cuts[cut + 1] : to;
        }
        return false;
    }

    /** Reads what is not cut out. */
    private final class Kept extends Reader {
        private int at;
        private int cut;

        @Override
        public int read(char[] letters, int offset, int length) {
            int read = 0;
            while (read < length && at < html.length()) {
                if (cut < count && at == cuts[cut]) {
                    at = cuts[cut + 1];
                    cut += 2;
                    continue;
                }
                int to = Math.min(cut < count ? cuts[cut] : html.length(), at + length - read);
                html.getChars(at, to, letters, offset + read);
                read += to - at;
                at = to;
            }
            return read == 0 && length > 0 ? -1 : read;
        }

        @Override
        public void close() {
            at = html.length();
        }
    }
}
