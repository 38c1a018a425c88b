package org.quoth.attribution.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of phrase by which a reply shows that it gives no answer. */
final class SignTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUSES|I'm just not going to discuss the dredger.",
                "REFUSES|I am never here to speculate.",
                "REFUSES|I cannot comment.",
                "REFUSES|We never discuss the pilots’ pay.",
                "REFUSES|We don’t talk about cargoes.",
                "REFUSES|Let me refer you back to the yard.",
                "REFUSES|NO COMMENT.",
                "REFUSES|We decline to say.",
                "REFUSES|I'm not going to run a commentary on that.",
                "REFUSES|We don't have any scheduling announcements for the crew.",
                "REFUSES|The budget is a matter for the guild.",
                "REFUSES|Next question.",
                "REFUSES|Stay tuned.",
                "REFUSES|That’s beside the point.",
                "REFUSES|We've got nothing to add.",
                "REFUSES|We have no announcements for you.",
                "REFUSES|They do not have any updates to share.",
                "REFUSES|It's a question for the yard.",
                "REFUSES|That would be something you should ask the pilots.",
                "REFUSES|You'd have to ask the mayor.",
                "REFUSES|Ask her!",
                "REFUSES|I'll leave that to the captain.",
                "REFUSES|I will let the pilots speak.",
                "REFUSES|This is not my place to weigh.",
                "REFUSES|I keep from answering a hypothetical.",
                "KNOWS_NOT|Well, I don't know.",
                "KNOWS_NOT|I have no idea how deep it is.",
                "KNOWS_NOT|Not that I'm aware of.",
                "KNOWS_NOT|Hard to say from here.",
                "LACKS|I don't really have anything on the crane.",
                "LACKS|They have nothing.",
                "LACKS|No update from the yard.",
                "LACKS|She is not aware of it.",
                "LACKS|We have not seen the chart.",
                "LACKS|I wasn't there.",
                "LACKS|I'd have to check the log.",
                "LACKS|We will get back to you.",
                "LACKS|Let us follow up with you.",
                "LACKS|I am unable to confirm it.",
                "SENDS_ON|I’d point you to the harbour office.",
                "SENDS_ON|A question for the yard.",
                "SENDS_ON|That's best answered by the pilots.",
                "SENDS_ON|It’s up to the guild.",
                "SENDS_ON|That's a judgment for the court.",
                "SENDS_ON|You should speak to the mayor.",
                "UNCERTAIN|Too early for that.",
                "UNCERTAIN|It depends on the tide.",
                "UNCERTAIN|We’ll see.",
                "UNCERTAIN|It is difficult for me to know.",
                "UNCERTAIN|I am not certain of it.",
                "UNCERTAIN|Who knows?",
                "UNCERTAIN|I won't speculate.",
                "UNCERTAIN|Let's not get ahead of the pilots.",
                "UNCERTAIN|At this stage the lock is shut.",
                "UNCERTAIN|The survey is ongoing.",
                "UNCERTAIN|There is no decision."
            })
    void isIn(Sign sign, String sentence) {
        assertThat(sign.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUSES|The crane stands on the north pier, and the yard will mend it in May.",
                "REFUSES|It is not deep.",
                "KNOWS_NOT|The mayor said that I don't know the tide.",
                "LACKS|We have the chart, and we know it now.",
                "SENDS_ON|The speaker asked the yard for a new address.",
                "UNCERTAIN|The announcer read the list of the pilots."
            })
    void isNotIn(Sign sign, String sentence) {
        assertThat(sign.isIn(sentence)).isFalse();
    }
}
