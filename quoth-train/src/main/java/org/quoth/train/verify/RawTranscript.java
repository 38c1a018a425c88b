package org.quoth.train.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;
import org.quoth.text.Span;

/**
 * A transcript file as it lies on disk, split by its labels, so that offsets stay those of the raw file. Measuring needs them;
 * everyone else reads with {@code org.quoth.Quoth}.
 */
final class RawTranscript {

    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]*((?:[A-Z][\\p{L}.'’-]* ?){1,5})(?:\\([^)\\n]{1,40}\\))?:[ \\t]");
    private static final Pattern DIRECTION = Pattern.compile(
            "\\((?:[A-Z][A-Z ,.'-]{2,}|(?i:laughter|applause|inaudible|crosstalk|in progress|cheers)[.!]?)\\)");
    private static final Pattern MARKUP =
            Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>|&(?:nbsp|#160);");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-?(0[1-9]|1[0-2])-?([0-2]\\d|3[01])(?!\\d)");
    private static final Set<String> QUESTIONERS = Set.of("Q", "QUESTION", "JOURNALIST", "REPORTER", "UNKNOWN");

    private RawTranscript() {}

    static Primary read(Path file, String source) {
        String raw = content(file);
        String text = source.endsWith(".html") ? blanked(raw) : raw;
        boolean table = source.endsWith(".tsv") || text.startsWith("1\t");
        List<Utterance> utterances = table ? lines(text) : labelled(text);
        return new Primary(source, source, day(file.getFileName().toString()), text, utterances);
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + file, broken);
        }
    }

    private static @Nullable LocalDate day(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() ? LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : null;
    }

    /** Tags become spaces, so that every letter stays where it was; a closed paragraph leaves a blank line. */
    private static String blanked(String html) {
        StringBuilder text = new StringBuilder(html);
        Matcher markup = MARKUP.matcher(html);
        while (markup.find()) {
            boolean breaks = markup.group().matches("(?is)</?(p|div|br|h\\d|li)\\b.*");
            for (int at = markup.start(); at < markup.end(); at++) {
                text.setCharAt(at, breaks && at - markup.start() < 2 ? '\n' : ' ');
            }
        }
        return text.toString();
    }

    private static List<Utterance> labelled(String text) {
        List<Utterance> utterances = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int begin = 0;
        String speaker = null;
        int turn = 0;
        while (label.find()) {
            add(utterances, turn == 0 ? null : turn, speaker, speech(text, begin, label.start()));
            turn++;
            String name = label.group(1).strip();
            speaker = QUESTIONERS.contains(name) ? null : name;
            begin = label.end();
        }
        add(utterances, turn == 0 ? null : turn, speaker, speech(text, begin, text.length()));
        return utterances;
    }

    private static void add(
            List<Utterance> utterances, @Nullable Integer turn, @Nullable String speaker, List<Span> speech) {
        if (!speech.isEmpty()) {
            utterances.add(new Utterance(turn, speaker, speech));
        }
    }

    private static List<Span> speech(String text, int begin, int end) {
        List<Span> speech = new ArrayList<>();
        Matcher direction = DIRECTION.matcher(text).region(begin, end);
        int from = begin;
        while (direction.find()) {
            speech.add(new Span(from, direction.start()).trim(text));
            from = direction.end();
        }
        speech.add(new Span(from, end).trim(text));
        return speech.stream().filter(span -> !span.isEmpty()).toList();
    }

    /** A sentence a line: number, speaker, words, labels. Lines of one speaker in a row are one turn. */
    private static List<Utterance> lines(String text) {
        List<Utterance> utterances = new ArrayList<>();
        List<Span> speech = new ArrayList<>();
        String speaker = null;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            int name = text.indexOf('\t', begin) + 1;
            int words = text.indexOf('\t', name) + 1;
            int after = text.indexOf('\t', words) < 0 ? end : Math.min(end, text.indexOf('\t', words));
            if (name > 0 && words > name && words < after) {
                String next = text.substring(name, words - 1).strip();
                if (!next.equals("SYSTEM")) {
                    if (!next.equals(speaker)) {
                        add(utterances, utterances.size() + 1, speaker, speech);
                        speech = new ArrayList<>();
                        speaker = next;
                    }
                    speech.add(new Span(words, after));
                }
            }
            begin = end + 1;
        }
        add(utterances, utterances.size() + 1, speaker, speech);
        return utterances;
    }
}
