package org.quoth.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A fictional record and what is checked against it. A file holds documents, {@code == document ID DAY} followed by turns
 * ({@code LABEL: words}, blank lines between paragraphs), and checks, {@code == check} followed by {@code key: value} lines.
 */
record Scene(String name, List<Primary> primaries, List<Check> checks) {

    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z][A-Z .'’]+): ");
    private static final Pattern DIRECTION = Pattern.compile("\\([^)]*\\)");

    record Check(Quotation quotation, Map<String, String> expected, List<String> edits) {}

    static Scene read(Path file) {
        List<Primary> primaries = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (String part : content(file).split("(?m)^== ")) {
            String head = part.lines().findFirst().orElse("");
            String body = part.substring(head.length()).strip();
            if (head.startsWith("document ")) {
                String[] words = head.split(" ");
                primaries.add(primary(words[1], words.length > 2 ? LocalDate.parse(words[2]) : null, body));
            } else if (head.startsWith("check")) {
                checks.add(check(body));
            }
        }
        return new Scene(file.getFileName().toString(), primaries, checks);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read the scene " + file, broken);
        }
    }

    PrimaryIndex index() {
        PrimaryIndex index = new PrimaryIndex();
        primaries.forEach(index::add);
        return index;
    }

    static Primary primary(String id, @Nullable LocalDate day, String text) {
        List<Utterance> utterances = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int turn = 0;
        boolean more = label.find();
        while (more) {
            String speaker = label.group(1).equals("QUESTION") ? null : label.group(1);
            int begin = label.end();
            more = label.find();
            int end = more ? label.start() : text.length();
            utterances.add(new Utterance(++turn, speaker, speech(text, begin, end)));
        }
        return new Primary(id, id + ".txt", day, text, utterances);
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

    private static Check check(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> edits = new ArrayList<>();
        for (String line : body.lines().filter(each -> !each.isBlank()).toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("edit: ")) {
                edits.add(line.substring(colon + 2));
            } else {
                values.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        String date = values.get("date");
        Quotation quotation = Quotation.of(values.getOrDefault("quote", ""))
                .by(values.get("speaker"))
                .printedOn(date == null ? null : LocalDate.parse(date));
        return new Check("yes".equals(values.get("indirect")) ? quotation.asReported() : quotation, values, edits);
    }
}
