package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.people.names.Names;

class AlikeSurnamesTest {

    @Test
    void findsWhatASearchThroughAllSurnamesFinds() {
        Random random = new Random(7);
        List<String> surnames = IntStream.range(0, 3000)
                .mapToObj(each -> word(random))
                .distinct()
                .toList();
        AlikeSurnames surnamesLike = new AlikeSurnames();
        surnames.forEach(surnamesLike::add);
        for (int i = 0; i < 300; i++) {
            String asked = word(random);
            assertThat(surnamesLike.of(asked))
                    .as(asked)
                    .containsExactlyInAnyOrderElementsOf(surnames.stream()
                            .filter(known -> Names.alike(known, asked))
                            .toList());
        }
    }

    @Test
    void findsALetterAddedLeftOutChangedSwappedOrDoubled() {
        AlikeSurnames surnamesLike = new AlikeSurnames();
        surnamesLike.add("lindqvist");
        assertThat(List.of("lindqvisth", "lindqist", "lindkvist", "lindvqist", "llinndqviisst"))
                .allSatisfy(asked -> assertThat(surnamesLike.of(asked)).containsExactly("lindqvist"));
        assertThat(surnamesLike.of("lindqvist")).isEmpty();
        assertThat(surnamesLike.of("lundqist")).isEmpty();
    }

    /** Of three letters, so that many are alike. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 3 + random.nextInt(5); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
