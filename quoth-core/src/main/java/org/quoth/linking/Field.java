package org.quoth.linking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A walk of life, by words that are frequent in what is written about it: two of one frequent name seldom share it. */
enum Field {
    SPORT("""
            game games team teams season coach player players league goal goals points score scored win wins victory tournament
            championship championships cup match matches ball yards field inning innings pitcher quarterback playoff playoffs
            stadium club fans athletic olympic olympics race racing jockey horse golf tennis hockey baseball basketball football
            soccer round rounds finals final innings defenseman rookie draft"""),
    POLITICS("""
            president senate senator senators congress congressional governor governors election elections vote votes voters
            campaign democrats democratic republican republicans party political policy minister ministers parliament legislature
            legislation bill administration white nominee ambassador treaty foreign diplomatic candidate candidates primary"""),
    ARTS("""
            film films movie movies theater theatre play stage actor actress director music musical album song songs band
            orchestra concert opera singer novel novels book books author poet poetry painting paintings museum gallery artist
            artists exhibition dance ballet television broadway critics audience jazz"""),
    BUSINESS("""
            company companies shares stock stocks bank banks profit profits sales revenue executive market markets investors
            investment billion corporation merger dollars price prices trade industry chairman firm economic percent"""),
    LAW("""
            court judge lawyer lawyers trial jury police murder killed arrested prison sentence sentenced charged charges criminal
            prosecutor prosecutors attorney investigation defendant guilty crime victim detective shooting convicted"""),
    LEARNING("""
            university professor research researchers science scientists study studies disease medical doctor doctors hospital
            patients treatment drug theory cancer physics laboratory health"""),
    WAR("""
            army military troops war soldiers general forces battle navy attack weapons bomb bombing officers enemy killed air"""),
    FAMILY("""
            wedding bride married daughter church school father mother family died funeral parents graduated""");

    /** A word no text has says nothing for certain. */
    private static final double UNSEEN = 0.2;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<String> words;

    Field(String words) {
        this.words = Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
    }

    /** How many of these words tell of a walk of life. */
    static long told(Set<String> telling) {
        return telling.stream()
                .filter(word -> Arrays.stream(values()).anyMatch(field -> field.words.contains(word)))
                .count();
    }

    /** How much of each there is among telling words; the shares add up to 1. */
    static Map<Field, Double> of(Set<String> telling) {
        Map<Field, Double> shares = new EnumMap<>(Field.class);
        double all = 0;
        for (Field field : values()) {
            double share =
                    UNSEEN + telling.stream().filter(field.words::contains).count();
            shares.put(field, share);
            all += share;
        }
        double sum = all;
        shares.replaceAll((field, share) -> share / sum);
        return shares;
    }

    /** How alike two shares are, 0 to 1 (Bhattacharyya, 1943). */
    static double likeness(Map<Field, Double> one, Map<Field, Double> other) {
        double likeness = 0;
        for (Field field : values()) {
            likeness += Math.sqrt(one.getOrDefault(field, 0.0) * other.getOrDefault(field, 0.0));
        }
        return likeness;
    }
}
