package org.quoth.reading.captions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of captions taken apart: what stands before the first cue, and the cues.
 *
 * @param fields of the lines before the first cue that have the form {@code Name: value}, by lower-case name
 * @param damaged lines that mean to state a time and do not
 */
record CueFile(Map<String, String> fields, List<Cue> cues, int damaged) {

    private static final int HEAD_LINES = 60;
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z -]{1,30})\\s*[:=]\\s*(\\S.{0,500})");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,7}\\s*");

    CueFile {
        fields = Map.copyOf(fields);
        cues = List.copyOf(cues);
    }

    /** Whether the first lines of a text are those of captions. */
    static boolean looksLike(String head) {
        String[] lines = head.split("\\R", HEAD_LINES);
        for (int i = 0; i < lines.length; i++) {
            String line = bare(lines[i]);
            if (isSignature(line) && i < 20) {
                return true;
            }
            if (CueTime.of(line).isPresent()) {
                boolean numbered = i == 0
                        || lines[i - 1].isBlank()
                        || NUMBER.matcher(lines[i - 1]).matches();
                return i < 3 && numbered;
            }
        }
        return false;
    }

    private static boolean isSignature(String line) {
        return line.startsWith("WEBVTT") && (line.length() == 6 || line.charAt(6) == ' ' || line.charAt(6) == '\t');
    }

    private static String bare(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    static CueFile of(String text) {
        return new Reader(text.split("\\R", -1)).read();
    }

    private static final class Reader {

        private final String[] lines;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<Cue> cues = new ArrayList<>();
        private int damaged;

        Reader(String[] lines) {
            this.lines = lines;
        }

        CueFile read() {
            int at = 0;
            while (at < lines.length) {
                Optional<CueTime> time = CueTime.of(lines[at]);
                if (time.isPresent()) {
                    at = cue(at + 1, time.get());
                } else if (isAside(lines[at])) {
                    at = afterBlank(at);
                } else {
                    other(lines[at]);
                    at++;
                }
            }
            return new CueFile(fields, cues, damaged);
        }

        /** Comments, styles and regions of WebVTT reach to the next blank line. */
        private static boolean isAside(String line) {
            String word = line.strip();
            return word.equals("NOTE") || word.startsWith("NOTE ") || word.equals("STYLE") || word.equals("REGION");
        }

        private int afterBlank(int from) {
            int at = from;
            while (at < lines.length
                    && !lines[at].isBlank()
                    && CueTime.of(lines[at]).isEmpty()) {
                at++;
            }
            return Math.max(at, from + 1);
        }

        private void other(String line) {
            if (line.contains("-->")) {
                damaged++;
                return;
            }
            String bare = bare(line).strip();
            if (isSignature(bare) && bare.length() > 6) {
                fields.putIfAbsent("title", bare.substring(6).replaceFirst("^[\\s–—-]+", ""));
                return;
            }
            Matcher field = FIELD.matcher(bare);
            if (cues.isEmpty() && field.matches()) {
                fields.putIfAbsent(
                        field.group(1).strip().toLowerCase(Locale.ROOT),
                        field.group(2).strip());
            }
        }

        /** Reads the lines of a cue; gives the line after it. */
        private int cue(int from, CueTime time) {
            List<String> words = new ArrayList<>();
            int at = from;
            while (at < lines.length && !endsCue(at, words.isEmpty())) {
                words.add(lines[at]);
                at++;
            }
            cues.add(new Cue(time.from(), time.to(), CueMarkup.read(words)));
            return at;
        }

        /** A blank line, the time of the next cue, or the number that stands above that. */
        private boolean endsCue(int at, boolean first) {
            String line = lines[at];
            if (line.isEmpty()
                    || (line.isBlank() && !first)
                    || line.contains("-->")
                    || CueTime.of(line).isPresent()) {
                return true;
            }
            boolean beforeTime =
                    at + 1 < lines.length && CueTime.of(lines[at + 1]).isPresent();
            return beforeTime && !first && NUMBER.matcher(line).matches();
        }
    }
}
