package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoth.model.Edit;
import org.quoth.model.Match;
import org.quoth.model.Verdict;

/** Every scene under resources/matching: a fictional record, quotations, and what must be said of each. */
final class VerdictsTest {

    private static final Path SCENES = Path.of("src/test/resources/matching");

    @TestFactory
    Stream<DynamicTest> saysWhatTheSceneExpects() throws IOException {
        try (Stream<Path> files = Files.list(SCENES)) {
            return files.sorted().map(Scene::read).toList().stream().flatMap(VerdictsTest::checks);
        }
    }

    private static Stream<DynamicTest> checks(Scene scene) {
        PrimaryIndex index = scene.index();
        return scene.checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        scene.name() + ": " + check.quotation().text(), () -> assertVerdict(check, index)));
    }

    private static void assertVerdict(Scene.Check check, PrimaryIndex index) {
        Verdict verdict = new Verifier().verify(check.quotation(), index);
        assertThat(said(check, verdict)).isEqualTo(expected(check));
    }

    private static String expected(Scene.Check check) {
        String said = "verdict: " + check.expected().get("verdict");
        if (check.expected().containsKey("tier")) {
            said += "\ntier: " + check.expected().get("tier");
        }
        if (check.expected().containsKey("places")) {
            said += "\nplaces: " + check.expected().get("places");
        }
        if (check.expected().containsKey("searched")) {
            said += "\nsearched: " + check.expected().get("searched");
        }
        return said + check.edits().stream().map(edit -> "\nedit: " + edit).collect(Collectors.joining());
    }

    private static String said(Scene.Check check, Verdict verdict) {
        String said = "verdict: " + word(verdict.kind());
        if (check.expected().containsKey("tier")) {
            said += "\ntier: " + verdict.tier();
        }
        if (check.expected().containsKey("places")) {
            said += "\nplaces: "
                    + verdict.matches().stream()
                            .map(match -> match.document() + "/" + match.turn())
                            .collect(Collectors.joining(" "));
        }
        if (check.expected().containsKey("searched")) {
            said += "\nsearched: " + verdict.searched().documents();
        }
        return said + (check.edits().isEmpty() ? "" : edits(check, verdict));
    }

    private static String edits(Scene.Check check, Verdict verdict) {
        if (verdict.matches().isEmpty()) {
            return "";
        }
        Match best = verdict.matches().getFirst();
        return best.edits().stream()
                .map(edit -> "\nedit: " + describe(edit, check.quotation().text(), best))
                .collect(Collectors.joining());
    }

    /** Words outside the match are the ones an excerpt leaves away; only their number is told. */
    private static String describe(Edit edit, String quote, Match match) {
        String primary = match.span().contains(edit.primary())
                ? "\"" + edit.primary().shift(-match.span().begin()).of(match.text()) + "\""
                : edit.primary().length() + " characters beside it";
        return word(edit.op()) + " \"" + edit.quote().of(quote) + "\" " + primary
                + (edit.polarity() ? " polarity" : "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
