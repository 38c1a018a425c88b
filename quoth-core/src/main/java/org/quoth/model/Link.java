package org.quoth.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an entity is held to be a certain person of the record, or between whom it lies.
 *
 * @param name the person's name on the record; null where no link is made
 * @param identifiers the record's for that person, scheme to value
 * @param roles what the person was on the document's date, as authority files have it
 * @param reason a sentence
 * @param confidence 0 to 1
 * @param candidates who may be meant, the likeliest first; empty where the link is made
 */
public record Link(
        @Nullable String name,
        Map<String, String> identifiers,
        List<String> roles,
        String reason,
        double confidence,
        List<Candidate> candidates) {

    /** The reason where people decided who it is. */
    public static final String BY_PERSON = "decided by a person";

    /** The reason where a label's office tells who speaks, though the document has another's name for them. */
    public static final String BY_LABEL = "by the office of the label on that day";

    public Link {
        identifiers = Map.copyOf(identifiers);
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a link has confidence " + confidence);
        }
    }

    public static Link to(String name, String reason, double confidence) {
        return new Link(name, Map.of(), List.of(), reason, confidence, List.of());
    }

    /** To somebody with a profile, holding these offices on the day. */
    public static Link to(Profile profile, List<String> held, String reason, double confidence) {
        return new Link(profile.name(), profile.identifiers(), held, reason, confidence, List.of());
    }

    public static Link doubtful(String reason, List<Candidate> candidates) {
        return new Link(null, Map.of(), List.of(), reason, 0, candidates);
    }
}
