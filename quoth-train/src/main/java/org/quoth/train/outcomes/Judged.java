package org.quoth.train.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.Quoth;
import org.quoth.attribution.exchange.OutcomeModel;
import org.quoth.model.Outcome;
import org.quoth.model.Reading;
import org.quoth.text.CodePoints;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * A question with its reply that a person judged.
 *
 * @param document its file, below the folder of transcripts
 * @param features what the model knows of it
 * @param outcome the class of the label that was given
 */
record Judged(String document, Map<String, Double> features, Outcome outcome) {

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    /** Where weights and tables have an outcome. */
    static int place(Outcome outcome) {
        return OUTCOMES.indexOf(outcome);
    }

    /** Those of a table of places and labels; the words are read from the transcripts. */
    static List<Judged> in(Path table, Path transcripts) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                String text = texts.computeIfAbsent(fields[0], name -> text(transcripts.resolve(name)));
                judged.add(of(fields, text));
            }
        }
        return judged;
    }

    private static Judged of(String[] fields, String text) {
        CodePoints points = CodePoints.of(text);
        String question = words(fields[1], points, text);
        List<String> replies = new ArrayList<>();
        for (String place : fields[2].split("\\+", -1)) {
            replies.add(words(place, points, text));
        }
        String words = question + "\n\n" + String.join("\n\n", replies);
        List<Span> sentences = Sentences.in(words, new Span(question.length() + 2, words.length()));
        return new Judged(
                fields[0], OutcomeModel.features(words, new Span(0, question.length()), sentences), outcome(fields[3]));
    }

    /** The words of a place as the tables write it, "120-148" in code points. */
    private static String words(String place, CodePoints points, String text) {
        String[] ends = place.split("-", -1);
        return points.toIndexes(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .of(text);
    }

    private static String text(Path file) {
        if (Quoth.read(file) instanceof Reading.Read read) {
            return read.document().text();
        }
        throw new IllegalStateException(file + " could not be read.");
    }

    private static Outcome outcome(String label) {
        return switch (label) {
            case "explicit" -> Outcome.CLEAR;
            case "declining", "ignorance", "clarification" -> Outcome.NON_REPLY;
            case "implicit", "dodging", "deflection", "partial", "general" -> Outcome.AMBIVALENT;
            default -> throw new IllegalArgumentException("no label of the scheme: " + label);
        };
    }
}
