package org.quoth.attribution.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quoth.model.Outcome;

/** Questions and answers with the evasion labels of three annotators, read as the three classes of clarity. */
final class ClarityItems {

    /** @param gold what at least two of the three annotators chose */
    record Item(String question, String answer, Outcome gold) {}

    private static final int ANSWER = 2;
    private static final int QUESTION = 3;
    private static final int ANNOTATORS = 4;

    private ClarityItems() {}

    /** The items on whose class two annotators agree. */
    static List<Item> in(Path file) {
        List<Item> items = new ArrayList<>();
        for (List<String> row : rows(file)) {
            Map<Outcome, Integer> votes = new HashMap<>();
            for (String label : row.subList(ANNOTATORS, ANNOTATORS + 3)) {
                votes.merge(outcome(label), 1, Integer::sum);
            }
            votes.forEach((outcome, count) -> {
                if (count > 1) {
                    items.add(new Item(row.get(QUESTION).strip(), withoutLabel(row.get(ANSWER)), outcome));
                }
            });
        }
        return items;
    }

    /** Explicit is clear; declining, ignorance and asking back are no replies; all else is ambivalent. */
    private static Outcome outcome(String label) {
        return switch (label.strip().substring(0, 3)) {
            case "1.1" -> Outcome.CLEAR;
            case "2.6", "2.7", "2.8" -> Outcome.NON_REPLY;
            default -> Outcome.AMBIVALENT;
        };
    }

    private static String withoutLabel(String answer) {
        return answer.strip().replaceFirst("^(?:The President|(?:President|Prime Minister) \\p{L}+)\\.\\s+", "");
    }

    private static List<List<String>> rows(Path file) {
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return rows.stream().skip(1).map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
