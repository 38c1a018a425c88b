package org.quoth.attribution.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** The speakers of the two seed documents, told by offsets. */
class SeedPeopleTest {

    private static final Path SEEDS = Path.of(System.getProperty("quoth.shared", "../../shared"), "seeds");

    @Test
    void tellsThePeopleOfTheRoundtableApart() {
        Document document = annotated("000_1b4245d2267ffe21.txt");
        Entity secretary = document.entity(document.principal()).orElseThrow();
        assertEquals("e1", secretary.id());
        assertEquals("John Kerry", secretary.name());
        assertEquals("Secretary of State", secretary.role());
        for (Span mention : List.of(Span.of(35, 45), Span.of(160, 173), Span.of(330, 345), Span.of(435, 448))) {
            assertTrue(secretary.mentions().contains(mention), () -> mention + " of " + secretary.mentions());
        }
        Entity moderator = speakerOf(document.turn(1), document).orElseThrow();
        assertEquals("Kirby", moderator.name());
        assertEquals(null, moderator.role());
        assertEquals(
                12,
                document.turns().stream().filter(turn -> isBy(secretary, turn)).count());
        assertEquals(
                4,
                document.turns().stream().filter(turn -> isBy(moderator, turn)).count());
        assertEquals(
                12,
                document.turns().stream()
                        .filter(turn -> turn.speaker().equals(Speaker.UNNAMED))
                        .count());
        assertTrue(
                document.entities().stream().noneMatch(entity -> entity.name().equalsIgnoreCase("question")));
    }

    @Test
    void keepsTheAbsentPresidentApartFromTheOneNamed() {
        Document document = annotated("000_1b4245d2267ffe21.txt");
        Entity named = entityAt(Span.of(472, 490), document);
        assertEquals(EntityType.PERSON, named.type());
        assertTrue(
                named.mentions().contains(Span.of(450, 470)),
                () -> named.mentions().toString());
        assertTrue(
                !named.mentions().contains(Span.of(3919, 3932)),
                () -> named.mentions().toString());
        assertEquals("Karen", entityAt(Span.of(9545, 9550), document).name());
    }

    @Test
    void findsOnePersonUnderManyFormsInTheStory() {
        Document document = annotated("002_2d4d6517ab803ee1.txt");
        Entity secretary = entityAt(Span.of(395, 424), document);
        assertEquals("John Kerry", secretary.name());
        assertEquals("Secretary of State", secretary.role());
        for (Span mention : List.of(Span.of(301, 306), Span.of(580, 585), Span.of(1044, 1049), Span.of(3434, 3447))) {
            assertTrue(secretary.mentions().contains(mention), () -> mention + " of " + secretary.mentions());
        }
        assertEquals(secretary, speakerAt(1480, document), "he added");
        Entity president = entityAt(Span.of(452, 484), document);
        assertEquals("Bashar al-Assad", president.name());
        for (Span mention : List.of(Span.of(316, 321), Span.of(1551, 1559), Span.of(2348, 2353))) {
            assertTrue(president.mentions().contains(mention), () -> mention + " of " + president.mentions());
        }
    }

    @Test
    void resolvesSourcesOfTheStoryByNameOfficeAndDescription() {
        Document document = annotated("002_2d4d6517ab803ee1.txt");
        assertEquals("Barack Obama", speakerAt(1592, document).name());
        assertEquals("Hassan Rouhani", speakerAt(2970, document).name());
        assertEquals("Iranian President", speakerAt(2970, document).role());
        assertEquals("John Kerry", speakerAt(3434, document).name());
        Entity negotiator = speakerAt(2742, document);
        assertEquals(EntityType.UNNAMED, negotiator.type());
        assertTrue(
                negotiator.mentions().contains(Span.of(2742, 2786)),
                () -> negotiator.mentions().toString());
        Entity official = speakerAt(2060, document);
        assertEquals(EntityType.UNNAMED, official.type());
        assertEquals(EntityType.GROUP, speakerAt(2694, document).type());
        List<Attribution> headings = document.attributions().stream()
                .filter(attribution -> attribution.source().isEmpty() && attribution.sameAs() != null)
                .toList();
        assertEquals(2, headings.size());
        for (Attribution heading : headings) {
            assertEquals(new Speaker.Named(entityAt(Span.of(395, 424), document).id()), heading.speaker());
        }
    }

    private static Document annotated(String name) {
        Path seed = SEEDS.resolve(name);
        assumeTrue(Files.isRegularFile(seed), "no seed documents in ../shared: their speakers are not tested");
        Reading.Read read = assertInstanceOf(Reading.Read.class, Quoth.read(seed));
        return Quoth.annotate(read.document());
    }

    private static Entity entityAt(Span mention, Document document) {
        return document.entities().stream()
                .filter(entity -> entity.mentions().contains(mention))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is mentioned at " + mention));
    }

    private static Entity speakerAt(int source, Document document) {
        for (Attribution attribution : document.attributions()) {
            boolean here = !attribution.source().isEmpty()
                    && attribution.source().getFirst().begin() == source;
            if (here) {
                return entity(attribution.speaker(), document).orElseThrow();
            }
        }
        throw new AssertionError("no source begins at " + source);
    }

    private static Optional<Entity> speakerOf(Turn turn, Document document) {
        return entity(turn.speaker(), document);
    }

    private static boolean isBy(Entity entity, Turn turn) {
        return turn.speaker().equals(new Speaker.Named(entity.id()));
    }

    private static Optional<Entity> entity(Speaker speaker, Document document) {
        return switch (speaker) {
            case Speaker.Named named -> document.entity(named.entity());
            case Speaker.Described described -> document.entity(described.entity());
            case Speaker.Unnamed unnamed -> Optional.empty();
            case Speaker.Ambiguous ambiguous -> Optional.empty();
        };
    }
}
