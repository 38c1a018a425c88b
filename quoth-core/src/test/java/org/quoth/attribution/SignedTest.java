package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;

/** Words with the name of whoever said them beneath: posts, releases, quotations set apart. */
final class SignedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will not let them take our pier. https://t.example/x##— Harbour Friends (@friends) May 19, 2021|Harbour Friends (@friends)|We will not let them take our pier.",
                "No pier, no town. pic.twitter.com/abc — Ada Quill (@quill) 19 May 2021|Ada Quill (@quill)|No pier, no town.",
                "“The harbour is a place of work.”##- Anna Holm, incoming Chief Executive Officer|Anna Holm, incoming Chief Executive Officer|The harbour is a place of work.",
                "“The harbour is a place of work.” — Anna Holm|Anna Holm|The harbour is a place of work.",
                "“This is good news.”#Ruth Marr, Mayor of Port Ellis|Ruth Marr, Mayor of Port Ellis|This is good news.",
                "“This is good news.”##Ruth Marr, Mayor of Port Ellis|Ruth Marr, Mayor of Port Ellis|This is good news.",
            })
    void wordsAreThoseOfTheNameBeneath(String lines, String source, String content) {
        String text = "“It is late,” said Tom Dunn.\n\n" + lines.replace('#', '\n') + "\n";
        Document document = new FindStep(any -> List.of()).annotate(PlainArticles.of(text));
        assertThat(document.attributions().stream()
                        .filter(one -> document.words(one.content()).equals(content)))
                .singleElement()
                .satisfies(one -> assertThat(document.words(one.source())).isEqualTo(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“This is good news.”##Port Ellis, the capital of the north, was quiet.",
                "“This is good news,” said Tom Dunn.##- Anna Holm, incoming Chief Executive Officer",
                "The council met.##Ruth Marr, Mayor of Port Ellis",
            })
    void whatStandsBeneathIsNotAlwaysAName(String lines) {
        Document document = new FindStep(any -> List.of()).annotate(PlainArticles.of(lines.replace('#', '\n') + "\n"));
        assertThat(document.attributions())
                .noneMatch(one -> document.words(one.source()).matches("(?:Anna|Ruth|Port).*"));
    }

    @Test
    void eachNameInABlockSetApartHasTheWordsAboveIt() {
        String text =
                "The ferry was late.\n\nWe waited in the rain.\n\n— Ana Ruiz, pilot\n\nIt never came.\n\n— Emil Dorn, baker\n";
        Document plain = PlainArticles.of(text);
        List<Block> blocks = plain.blocks().stream()
                .map(block -> new Block(
                        BlockKind.PARAGRAPH, block.span(), block.span().begin() > 0))
                .toList();
        Document document = new FindStep(any -> List.of())
                .annotate(Document.read(
                        "0000000000000000",
                        "test",
                        "",
                        DocumentKind.ARTICLE,
                        Metadata.NONE,
                        text,
                        blocks,
                        List.of(),
                        List.of()));
        assertThat(document.attributions())
                .extracting(one -> document.words(one.source()) + ": " + document.words(one.content()))
                .containsExactly("Ana Ruiz, pilot: We waited in the rain.", "Emil Dorn, baker: It never came.");
    }
}
