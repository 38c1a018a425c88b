package org.quoth.reading.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the markup out of the lines of a cue: tags, time stamps of single words, character references; keeps who speaks. */
final class CueMarkup {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z]{1,10})?((?:[^<>\\n]){0,200})>|\\{\\\\[a-z0-9]{1,10}\\}");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "lrm", "\u200e", "rlm", "\u200f", "quot", "\"", "apos", "'");

    private final List<Cue.Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String voice;
    private boolean annotation;

    private CueMarkup() {}

    /** The parts of a cue's lines, in order; lines without words are left out. */
    static List<Cue.Part> read(List<String> lines) {
        CueMarkup markup = new CueMarkup();
        for (String line : lines) {
            markup.line(line);
        }
        return markup.parts;
    }

    private void line(String line) {
        Matcher tag = TAG.matcher(line);
        int from = 0;
        while (tag.find()) {
            say(line.substring(from, tag.start()));
            tag(tag);
            from = tag.end();
        }
        say(line.substring(from));
        close();
    }

    private void say(String text) {
        if (!annotation) {
            words.append(text);
        }
    }

    private void tag(Matcher tag) {
        String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
        boolean end = "/".equals(tag.group(1));
        if (name.equals("v")) {
            close();
            voice = end ? null : voice(tag.group(3));
        } else if (name.equals("rt")) {
            annotation = !end;
        } else if (name.equals("ruby") && end) {
            annotation = false;
        }
    }

    /** What stands in a voice tag after its classes: {@code <v.loud Ana Ruiz>}. */
    private static @Nullable String voice(String rest) {
        int space = rest.indexOf(' ');
        String name = space < 0 ? "" : plain(rest.substring(space)).strip();
        return name.isEmpty() ? null : name;
    }

    private void close() {
        String said = plain(words.toString()).replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!said.isEmpty()) {
            parts.add(new Cue.Part(voice, said));
        }
        words.setLength(0);
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3).toLowerCase(Locale.ROOT), found.group());
        }
        int point = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean shown =
                Character.isValidCodePoint(point) && point >= ' ' && Character.getType(point) != Character.SURROGATE;
        return shown ? Character.toString(point) : " ";
    }
}
