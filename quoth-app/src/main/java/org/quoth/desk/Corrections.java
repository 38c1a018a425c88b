package org.quoth.desk;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Decision;
import org.quoth.store.Decider;
import org.quoth.store.DecisionException;

/** Decisions about persons as a form or a request asks for them. */
public final class Corrections {

    private Corrections() {}

    /**
     * What is asked.
     *
     * @param action merge, split, rename or undo
     * @param passages for a split: ids of documents, or of entities in them
     * @param to for a split: whose they are; empty for somebody new
     * @param into for a merge: who the person is
     * @param name for a renaming
     * @param number for an undoing: of the decision
     */
    public record Asked(String action, List<String> passages, String to, String into, String name, String number) {}

    /**
     * Decides.
     *
     * @throws DecisionException if it cannot be; the message is a sentence for whoever asked
     */
    public static Decision decide(People people, String person, Asked asked, Decider decider) {
        return switch (asked.action()) {
            case "merge" ->
                people.merge(
                        person,
                        needed("into", asked.into(), "Say who the other is: the end of the address of that page."),
                        decider);
            case "split" -> {
                if (asked.passages().isEmpty()) {
                    throw new DecisionException("passage", "No document was chosen.");
                }
                yield people.split(person, asked.passages(), asked.to().isEmpty() ? null : asked.to(), decider);
            }
            case "rename" ->
                people.rename(person, needed("name", asked.name(), "Say how the name should be written."), decider);
            case "undo" ->
                people.undo(about(people, person, number(asked.number())), decider)
                        .orElseThrow(
                                () -> new DecisionException("There is no decision " + asked.number() + " that holds."));
            default -> throw new DecisionException("\"" + asked.action() + "\" is none of merge, split, rename, undo.");
        };
    }

    /** Nobody takes back on one person's page what was decided about others. */
    private static long about(People people, String person, long number) {
        boolean theirs = Stream.concat(
                        people.history(person).stream(),
                        people.person(person).stream().flatMap(now -> people.history(now.id()).stream()))
                .anyMatch(decision -> decision.number() == number);
        if (!theirs) {
            throw new DecisionException("Decision " + number + " is not about " + person + ".");
        }
        return number;
    }

    private static String needed(String field, String value, String sentence) {
        if (value.isBlank()) {
            throw new DecisionException(field, sentence);
        }
        return value;
    }

    private static long number(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new DecisionException("The number of a decision is missing.");
        }
        return Long.parseLong(number);
    }
}
