package org.quoth.linking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Tenure;
import org.quoth.model.TurnKind;
import org.quoth.text.Phrasings;

/**
 * Who leads the questions at a press event mostly speaks for the house: "MR KIRBY" beside a minister is the Kirby who held a press post that day.
 *
 * @param moderators entities that do here
 */
record PressPosts(Set<String> moderators) {

    private static final Phrasings PHRASINGS = Phrasings.of(PressPosts.class);

    /** Nats: enough for a surname alone if nobody else of that surname fits. */
    private static final double WEIGHT = 2.4;

    private static final Pattern TITLE = PHRASINGS.kind("title");

    static PressPosts of(Document document) {
        Set<String> moderators = new HashSet<>();
        document.turns().forEach(turn -> {
            if (turn.kind() == TurnKind.MODERATOR && turn.speaker() instanceof Speaker.Named named) {
                moderators.add(named.entity());
            }
        });
        return new PressPosts(moderators);
    }

    /** Adds to the weight of somebody who held a press post on the day, if the bearer leads the questions. */
    Weighed weigh(Entity bearer, @Nullable LocalDate day, Weighed weighed) {
        if (day != null && moderators.contains(bearer.id())) {
            Optional<Tenure> post = weighed.profile().tenures().stream()
                    .filter(tenure ->
                            tenure.heldOn(day) && TITLE.matcher(tenure.title()).find())
                    .findFirst();
            post.ifPresent(tenure -> weighed.add(
                    WEIGHT, "leads the questions, and was " + tenure.title() + " that day by " + tenure.authority()));
        }
        return weighed;
    }
}
