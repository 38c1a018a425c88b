package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseReaderTest {

    private static final String[] PIECES = {
        "we",
        "I",
        "will",
        "are going to",
        "would",
        "if",
        "until",
        "the bridge",
        "open",
        "by May",
        "not",
        "-- ",
        " --",
        "– ",
        ",",
        ";",
        ":",
        "…",
        "(",
        ")",
        "and",
        "but",
        "target",
        "is possible that",
        "once",
        "they",
        "expect",
        "\n",
        "’ll",
        "."
    };

    @Test
    void readsAnySentenceWithoutLeavingIt() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 2 + random.nextInt(14); i > 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String sentence = words.toString();
            for (Clause clause : ClauseReader.read(sentence, random.nextBoolean())) {
                assertThat(clause.span().end())
                        .as("seed %d round %d: %s", seed, round, sentence)
                        .isLessThanOrEqualTo(sentence.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not going to announce the new ferry today.",
                "I'm not sure we're going to have one from here.",
                "The only way we're going to solve this is with money.",
                "I don't know whether they will come.",
                "The idea that the council will split, I don't buy.",
                "People are wondering if they're going to get paid.",
                "We hope the council will move on both.",
                "That doesn't mean that it will be the same pace.",
                "I'm not going to give a deadline here.",
                "I'll begin with an overview of the figures.",
                "I'll let the harbour master speak to the dredging.",
                "We'll leave the mayor to announce the day.",
                "That is a matter we will leave entirely to the council.",
                "I'm not going to rank the three ports.",
                "We're going to move over to the deputy.",
                "It is unlikely we'll sell the ferry.",
                "The captain spoke of the storm and how we're going to get past it.",
                "It's hard to say what steps he will take.",
                "They can explain in detail what this will allow.",
                "These talks ensure that the cranes will stay.",
                "As the harbour master will discuss in a moment, dredging is on time.",
                "Dr. Weir will describe the details of that.",
                "The captain will say a few words.",
                "And then she'll step aside.",
                "I'm going to let Dr. Weir address that.",
                "I'm going to let Deputy Mayor Ann Lund lead us off.",
                "I will now turn things over to the captain.",
                "Today, we will get a short update from the harbour master.",
                "I'm going to apologize because I must leave.",
                "I'm not going to unpack any more of that letter.",
                "I'm not going to outline private talks.",
                "I'm just not going to make a prediction.",
                "We'll have more to say when the talks end.",
                "While we'll continue to note that these figures move, the trend is clear.",
                "Some may look at the plans and say they're going to sink.",
                "Nobody can really say, “Oh, well, this will happen.”",
                "We pray that the crew will be found.",
                "Hopefully, it'll be passed by the council.",
                "Maybe people won't want the berths.",
                "We hope that this is settled and the dredging will begin.",
                "I don't know where they will land on that.",
                "Send the money where it will have the most effect.",
                "I don't know yet what it will look like.",
                "The crew asked how long it will last and how much it will cost.",
                "They're going to have to decide who pays.",
                "This will be critical for the port.",
                "It'll be -- it's moving along.",
                "We will never -- the crane stands.",
                "The study is going to be also done in -- as they say.",
                "He wants to see that we will get the vaccines to pharm- -- to shops.",
                "I'm not going to -- the ferry is here.",
                "We're going to get --",
                "We can send them if we find that it's going to be needed.",
                "And we'll be able -- we have a good crew.",
                "At the end there will be -- don't say I'm bold.",
                "Then I think we will have -- hey, look, it's a big loss.",
                "He'll look at the next -- the way forward.",
                "They will also focus -- we have a list.",
                "We can't predict exactly where a flood is going to hit.",
                "It's going to be, hopefully, way under that.",
                "It could be we'll do it dock by dock.",
                "It's possible that could be the case.",
                "The easier we make it to sail, the more people will sail.",
                "The crews who have worked to speed repair and the yards will be there.",
                "She is somebody that the mayor has confidence will be able to keep it.",
                "Captain Wren is going to emphasize this in a moment.",
                "Ann Lund is going to share details of the plan.",
                "They won't let me.",
                "I'll discuss the near-term figures.",
                "I'll turn back to you now, Ann.",
                "I'm not going to tell you the day it's going to be there.",
                "I don't know if that crane is going to be sold.",
                "When it will change their minds, I can't say.",
                "Nobody believes we're going to take the pier.",
                "We hope and expect that we'll be able to rely on that.",
                "So he's going to be making -- he came from the yard.",
                "The rest of the coast is going to look at it and say, “What for?”",
                "The losses we see this week and next week will be those of the storm.",
                "There is agreement on the pier, including plans to sell it.",
                "We're going to -- I don't want Anna to stay too long.",
                "We're going to be using some — now, the council has a piece."
            })
    void leavesOutWhatIsTakenBackOrOnlyRunsTheEvent(String sentence) {
        assertThat(ClauseReader.read(sentence, false)).isEmpty();
    }

    @Test
    void readsAListOfThingsToTheEndOfTheSentence() {
        String sentence = "We'll continue to ensure that our schools, workers, and workplaces have what they need.";
        assertThat(ClauseReader.read(sentence, false))
                .extracting(clause -> clause.span().of(sentence))
                .containsExactly(sentence.substring(0, sentence.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will restore what was once one of the largest docks on the coast.",
                "We will light up sheds that have once held grain and now hold boats.",
                "We will see that the report is provided to the council in full."
            })
    void takesWhatOnceWasAndWhatIsProvidedForNoCondition(String sentence) {
        assertThat(ClauseReader.read(sentence, false))
                .allSatisfy(clause -> assertThat(clause.condition()).isNull());
    }

    @Test
    void keepsOnceAndProvidedAsConditions() {
        for (String sentence : new String[] {
            "We will publish the report once the council has read it.",
            "We will open the dock provided the crane passes."
        }) {
            assertThat(ClauseReader.read(sentence, false))
                    .as(sentence)
                    .singleElement()
                    .satisfies(clause -> assertThat(clause.condition()).isNotNull());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor and the harbour board will meet on Monday.|The mayor and the harbour board",
                "Wages rise so that the port and the town will share the cost.|the port and the town",
                "Ships from private yards, the navy, and the coast guard will take part.|Ships from private yards, the navy, and the coast guard",
                "Our sailors, pilots and cooks will be paid.|Our sailors, pilots and cooks",
                "Those are our berths, and the council will count them.|the council",
                "Over the next day, more than 4,000 crates will be moved.|more than 4,000 crates",
                "There is a case at law, and that case will be moving forward.|that case",
                "The board has -- the board will lay out its plan.|the board",
                "The mayor, as you know, will open two docks.|The mayor",
                "The board has long backed the ferry and will continue to pay for it.|The board",
                "We have paid and will continue to pay.|We",
                "Our plan is to move the cranes.|Our plan",
                "Lastly, the Trade and Port Agency will open an office.|the Trade and Port Agency",
                "I think the dock very much is going to be on the list.|the dock",
                "They will not be boats -- they will not be boats of the line.|they"
            })
    void findsTheWholeSubject(String sentence, String subject) {
        assertThat(ClauseReader.read(sentence, false))
                .singleElement()
                .satisfies(clause -> assertThat(clause.subject().of(sentence)).isEqualTo(subject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The price is not going to be stable until sometime next week.",
                "There will be talks up until the moment a plan passes.",
                "We will take further steps as soon as tomorrow.",
                "We will send more berths based on the list provided.",
                "When it comes to fares, we are committed to making them fair.",
                "This will be our third visit this year, once as guests and twice as hosts.",
                "When you think about that, people are going to get more money.",
                "I think he will want to do this once a week.",
                "We will have a cure that gives some, if not full, relief."
            })
    void takesNoTimeForACondition(String sentence) {
        assertThat(ClauseReader.read(sentence, false))
                .singleElement()
                .satisfies(clause -> assertThat(clause.condition()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If everyone brings the same tools, the same ropes, the same charts to work, it will leave gaps.|If everyone brings the same tools, the same ropes, the same charts to work",
                "If the board gets hold of the do- — of the dock and shuts it, I will sue.|If the board gets hold of the do- — of the dock and shuts it",
                "Until he shows his papers we're not going to have an answer.|Until he shows his papers",
                "As soon as the board acts he will sign that plan.|As soon as the board acts",
                "When the plan is passed we'll be past a big step.|When the plan is passed",
                "We will reopen it if and when we reach that point.|if and when we reach that point"
            })
    void findsTheWholeCondition(String sentence, String condition) {
        assertThat(ClauseReader.read(sentence, false))
                .singleElement()
                .satisfies(clause -> assertThat(
                                clause.condition() == null
                                        ? ""
                                        : clause.condition().of(sentence))
                        .isEqualTo(condition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This afternoon the mayor will unveil his “Open Harbour” initiative for sailors.|unveil his “Open Harbour” initiative for sailors",
                "We'll see more ships in spring.|see more ships in spring",
                "They're not going to have to pay more than before.|have to pay more than before"
            })
    void readsTheActionToItsEnd(String sentence, String action) {
        assertThat(ClauseReader.read(sentence, false))
                .singleElement()
                .satisfies(clause -> assertThat(clause.action().of(sentence)).isEqualTo(action));
    }

    @Test
    void takesWhatMightHappenForNoCondition() {
        String sentence = "We will make plans for what might happen if the dam fails.";
        assertThat(ClauseReader.read(sentence, false)).singleElement().satisfies(clause -> {
            assertThat(clause.condition()).isNull();
            assertThat(clause.action().of(sentence)).endsWith("if the dam fails");
        });
    }
}
