package org.quoth.linking;

import java.util.ArrayList;
import java.util.List;
import org.quoth.model.Profile;

/** What speaks for and against a person, in nats, with the reasons. Not safe to share between threads. */
final class Weighed {

    private final Profile profile;
    private final List<String> reasons = new ArrayList<>();
    private double weight;

    Weighed(Profile profile) {
        this.profile = profile;
    }

    void add(double more, String reason) {
        weight += more;
        if (!reason.isEmpty()) {
            reasons.add(reason);
        }
    }

    double weight() {
        return weight;
    }

    Profile profile() {
        return profile;
    }

    String reason() {
        return String.join("; ", reasons);
    }

    /** The odds as a probability. */
    double confidence() {
        return 1 / (1 + Math.exp(-weight));
    }
}
