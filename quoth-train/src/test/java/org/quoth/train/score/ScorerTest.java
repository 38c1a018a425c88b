package org.quoth.train.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quoth.train.gold.Markup;
import org.quoth.train.score.Counts.Measure;

class ScorerTest {

    private static Counts score(String gold, String found) {
        Markup marked = Markup.parse(gold);
        Markup predicted = Markup.parse(found);
        assertThat(predicted.text()).isEqualTo(marked.text());
        return Scorer.score(marked.text(), marked.marked(), predicted.marked());
    }

    private static double f1(Counts counts, Measure measure) {
        return counts.row(Kind.ALL, measure).f1();
    }

    @Test
    void aContentIsExactWithoutTheMarksAtItsEdges() {
        Counts counts =
                score("{s1 Ruiz} {u1 said}: {c1 “The dock is safe.”}", "{s1 Ruiz} {u1 said}: “{c1 The dock is safe}.”");
        assertThat(f1(counts, Measure.EXACT)).isEqualTo(1);
        assertThat(counts.row(Kind.DIRECT, Measure.EXACT).goldHit()).isEqualTo(1);
    }

    @Test
    void halfOfTheContentIsSoftAndLessIsNothing() {
        String gold = "{s1 Ruiz} {u1 said} {c1 one two three four}.";
        assertThat(f1(score(gold, "{s1 Ruiz} {u1 said} {c1 one two} three four."), Measure.SOFT))
                .isEqualTo(1);
        assertThat(f1(score(gold, "{s1 Ruiz} {u1 said} {c1 one} two three four."), Measure.SOFT))
                .isZero();
    }

    @Test
    void aSourceIsRightByItsHead() {
        String gold = "{s1 Ana Ruiz, the minister for ports,} {u1 said} {c1 it was safe}.";
        assertThat(f1(
                        score(gold, "Ana {s1 Ruiz}, the minister for ports, {u1 said} {c1 it was safe}."),
                        Measure.END_TO_END))
                .isEqualTo(1);
        assertThat(f1(
                        score(gold, "Ana Ruiz, {s1 the minister} for ports, {u1 said} {c1 it was safe}."),
                        Measure.END_TO_END))
                .isZero();
    }

    @Test
    void whereGoldHasNoSourceNoneMustBeFound() {
        String gold = "Critics aside, {u1 it was feared} that {c1 the dock would close}.";
        assertThat(f1(score(gold, gold), Measure.END_TO_END)).isEqualTo(1);
        String wrong = "{s1 Critics} aside, {u1 it was feared} that {c1 the dock would close}.";
        assertThat(f1(score(gold, wrong), Measure.SOFT)).isEqualTo(1);
        assertThat(f1(score(gold, wrong), Measure.END_TO_END)).isZero();
    }

    @Test
    void eachContentIsMatchedOnce() {
        Counts counts = score(
                "{s1 Ruiz} {u1 said} {c1 one two three four}.", "{s1 Ruiz} {u1 said} {c1 one two} {c2 three four}.");
        assertThat(counts.row(Kind.ALL, Measure.SOFT).predHit()).isEqualTo(1);
        assertThat(f1(counts, Measure.SOFT)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aMixedContentIsPartlyQuoted() {
        Counts counts = score("{s1 He} {u1 called} {c1 it “safe”}.", "He called it “safe”.");
        assertThat(counts.row(Kind.MIXED, Measure.SOFT).gold()).isEqualTo(1);
        assertThat(counts.row(Kind.INDIRECT, Measure.SOFT).gold()).isZero();
    }
}
