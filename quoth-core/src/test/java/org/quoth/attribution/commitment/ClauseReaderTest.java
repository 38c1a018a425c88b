package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        int clauses = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 2 + random.nextInt(14); i > 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String sentence = words.toString();
            for (Clause clause : ClauseReader.read(sentence, random.nextBoolean() ? Voice.REPORTED : Voice.OWN)) {
                clauses++;
                assertThat(clause.span().end())
                        .as("seed %d round %d: %s", seed, round, sentence)
                        .isLessThanOrEqualTo(sentence.length());
            }
        }
        assertThat(clauses).isGreaterThan(100);
    }

    /** 20,000 characters without a mark, which a page saved as text may hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and the harbour board will open a gate ",
                "if we can the crews will mend the nets and ",
                "the board says when the tide allows we will row and ",
                "we hope that they will sing and "
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsALongSentenceWithoutMarks(String words) {
        String sentence = words.repeat(20_000 / words.length());
        assertThat(ClauseReader.read(sentence, Voice.REPORTED))
                .allSatisfy(clause -> assertThat(clause.span().end()).isLessThanOrEqualTo(sentence.length()));
        assertThat(ClauseReader.read("We will open it. " + sentence, Voice.REPORTED))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not going to announce the new ferry today.",
                "I'm not sure the crews are going to mend the sluice.",
                "The only way the pilots will float that barge is at high tide.",
                "I don't know whether they will come.",
                "The idea that the council will split, I don't buy.",
                "The pilots keep wondering if the guild is going to buy new oars.",
                "We hope the council will move on both.",
                "That doesn't mean that the tide will run any slower.",
                "I'm not going to give a timetable for the dredger.",
                "I'll begin with a chart of the two channels.",
                "I'll let the harbour master speak to the dredging.",
                "We'll leave the mayor to announce the day.",
                "That is a matter we will leave entirely to the council.",
                "I'm not going to rank the three ports.",
                "I'm going to move over to Captain Lisk.",
                "It is unlikely we'll sell the ferry.",
                "The captain spoke of the reef and how the boats are going to steer round it.",
                "It's hard to say what steps he will take.",
                "The pilots can set out at length what this will allow.",
                "These talks ensure that the cranes will stay.",
                "As the harbour master will discuss in a moment, dredging is on time.",
                "Dr. Weir will describe the lock gates to us.",
                "The captain will say a few words.",
                "And then she'll step aside.",
                "I'm going to let Dr. Weir address that.",
                "I'm going to let Deputy Mayor Ann Lund lead us off.",
                "I will now turn the floor over to Captain Lisk.",
                "I will hand now to the pilots.",
                "The guild sells moorings and offers plans to sailors up to 99 years old.",
                "The guild keeps its promises to the crews.",
                "Today, we will get a short update from the harbour master.",
                "I'm going to apologize because my boat sails soon.",
                "I'm not going to unpack the pilot's letter.",
                "I'm not going to outline our dealings with the yard.",
                "We're just not going to make any guess about the herring.",
                "We'll have more to tell when the divers surface.",
                "While we'll continue to stress that the tides differ, the chart is right.",
                "Some may walk the pier and say it's going to sink.",
                "Nobody can really say, “Oh, well, this will happen.”",
                "We pray that the crew will be found.",
                "Hopefully, it'll be passed by the council.",
                "Maybe people won't want the berths.",
                "We hope that this is settled and the dredging will begin.",
                "I don't know where the pilots will moor the barge.",
                "Moor the dredger where it will do the least harm.",
                "The divers cannot say yet what it will weigh.",
                "The crew asked how high it will rise and how much it will weigh.",
                "The yards are going to have to mend their own nets.",
                "This will be critical for the port.",
                "It'll be -- it's moving along.",
                "We will never -- the crane stands.",
                "The survey is going to be also drawn by -- as they say.",
                "He wants to see that we will bring the barrels to ware- -- to sheds.",
                "I'm not going to -- the ferry is here.",
                "We're going to get --",
                "We can send a tug if the pilot writes that the dock is going to be full.",
                "And we'll be able -- we have a good crew.",
                "By noon there will be -- don't think me rude.",
                "Then I hear the yard will have -- hey, careful, it's a wet plank.",
                "He'll count the next -- the row of barrels.",
                "They will also focus -- we have a list.",
                "No pilot can predict exactly where the eels are going to spawn.",
                "The keel is going to be, hopefully, far less rusty.",
                "It could be we'll do it dock by dock.",
                "In fog it's possible this could be the case.",
                "The cheaper the berths are to rent, the more boats will call.",
                "The crews who have worked to speed repair and the yards will be there.",
                "Lund is a pilot that the board has confidence will moor the barge.",
                "Captain Wren is going to emphasize this in a moment.",
                "Ann Lund is going to share more details about the sluice.",
                "They won't let me.",
                "I'll discuss the near-term figures.",
                "I'll turn back to Captain Lisk, then.",
                "I'm not going to tell you which night the convoy is going to leave.",
                "I don't know if that crane is going to be sold.",
                "When it will change their minds, I can't say.",
                "Nobody here thinks the guild is going to fill the quay.",
                "They hope and expect that the pilots will stand by the guild.",
                "Next week she's going to be taking -- she owns two tugs.",
                "The other ports are going to laugh and say, “What for?”",
                "The leaks we find this spring and next spring will be those of the old pump.",
                "There is agreement on the pier, including plans to sell it.",
                "We're going to -- I can't let Anna wait in the rain.",
                "We're going to be painting some — now, the guild owns a shed.",
                "It takes crews of good will to mend the nets of others.",
                "I will be most interested to see the chart.",
                "We know the part that the guild is going to play in this.",
                "We're going to launch — if the tide allows."
            })
    void leavesOutWhatIsTakenBackOrOnlyRunsTheEvent(String sentence) {
        assertThat(ClauseReader.read(sentence, Voice.OWN)).isEmpty();
    }

    @Test
    void readsAListOfThingsToTheEndOfTheSentence() {
        String sentence = "We'll continue to see that our pilots, deckhands, and lamplighters have dry boots.";
        assertThat(ClauseReader.read(sentence, Voice.OWN))
                .extracting(clause -> clause.span().of(sentence))
                .containsExactly(sentence.substring(0, sentence.length() - 1));
    }

    @Test
    void partsPromisesThatShareASentence() {
        String sentence =
                "We will build the north dock and Ellis will pay for it, we'll stand up for the crews, we'll stand up for the guild and the board is glad.";
        assertThat(ClauseReader.read(sentence, Voice.OWN))
                .extracting(clause -> clause.span().of(sentence))
                .containsExactly(
                        "We will build the north dock",
                        "Ellis will pay for it",
                        "we'll stand up for the crews",
                        "we'll stand up for the guild");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will dredge what was once the deepest lock on the river.",
                "We will light up sheds that have once held grain and now hold boats.",
                "We will print the report that is provided to the council in full."
            })
    void takesWhatOnceWasAndWhatIsProvidedForNoCondition(String sentence) {
        assertThat(ClauseReader.read(sentence, Voice.OWN))
                .singleElement()
                .satisfies(clause -> assertThat(clause.condition()).isNull());
    }

    @Test
    void keepsOnceAndProvidedAsConditions() {
        for (String sentence : new String[] {
            "We will publish the report once the council has read it.",
            "We will open the dock provided the crane passes."
        }) {
            assertThat(ClauseReader.read(sentence, Voice.OWN))
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
                "I believe the crane very much is going to turn again.|the crane",
                "They will not be boats -- they will not be boats of the line.|they",
                "So that his boat will be first.|his boat",
                "The guild plans to focus on nets.|The guild"
            })
    void findsTheWholeSubject(String sentence, String subject) {
        assertThat(ClauseReader.read(sentence, Voice.OWN))
                .singleElement()
                .satisfies(clause -> assertThat(clause.subject().of(sentence)).isEqualTo(subject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ice is not going to be thick until sometime next month.",
                "There will be talks up until the moment a plan passes.",
                "We will take further steps as soon as tomorrow.",
                "We will send more berths based on the list provided.",
                "When it comes to fares, we are committed to making them fair.",
                "This will be our third visit this year, once as guests and twice as hosts.",
                "When you think about it, sailors are going to need more rope.",
                "I think she will wind the clock once a month.",
                "We will hang a curtain that gives some, if not full, shade."
            })
    void takesNoTimeForACondition(String sentence) {
        assertThat(ClauseReader.read(sentence, Voice.OWN))
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
                "We will rehang the bell if and when the tower dries out.|if and when the tower dries out"
            })
    void findsTheWholeCondition(String sentence, String condition) {
        assertThat(ClauseReader.read(sentence, Voice.OWN))
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
                "The crews are not going to have to haul longer than before.|have to haul longer than before"
            })
    void readsTheActionToItsEnd(String sentence, String action) {
        assertThat(ClauseReader.read(sentence, Voice.OWN))
                .singleElement()
                .satisfies(clause -> assertThat(clause.action().of(sentence)).isEqualTo(action));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pledged|£2m for the lock|£2m for the lock",
                "promised|the crews a bonus in June|a bonus in June",
                "ruled out|holding a second vote|holding a second vote",
                "refused|to sell the yard|sell the yard",
                "refused|to comment on it|",
                "promised|the crews of the north mole|",
                "ruled out|foul play|",
                "said|a bonus in June|"
            })
    void readsWhatIsPromisedOrRefusedBehindItsCue(String cue, String content, @Nullable String action) {
        Clause vow = Vows.read(content, cue);
        assertThat(vow == null ? null : vow.action().of(content)).isEqualTo(action);
    }

    @Test
    void takesWhatMightHappenForNoCondition() {
        String sentence = "We will draw charts for what could follow if the weir bursts.";
        assertThat(ClauseReader.read(sentence, Voice.OWN)).singleElement().satisfies(clause -> {
            assertThat(clause.condition()).isNull();
            assertThat(clause.action().of(sentence)).endsWith("if the weir bursts");
        });
    }
}
