package org.quoth.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a line of the machine. Rulings are only ever added: a later one stands over an earlier one.
 *
 * @param number counted over the record, from 1; 0 until it is kept
 * @param target the id of what is ruled on, unique on the record
 * @param matter what of it is decided
 * @param value the decision as a word, of a speaker a person's id, a name or {@value #UNKNOWN}; null gives the line back to the machine
 * @param citation the id of a statement or document on the record; null where none is needed
 * @param note the reason; empty if none was given
 * @param author who decided
 * @param undoes the number of the decision that it takes back; null where it takes none back
 */
public record Ruling(
        long number,
        String target,
        Matter matter,
        @Nullable String value,
        @Nullable String citation,
        String note,
        String author,
        Instant made,
        @Nullable Long undoes) {

    /** The value where it is known only that the speaker is another. */
    public static final String UNKNOWN = "unknown";

    /** The value where words are held to be nobody's quotation. */
    public static final String NONE = "none";

    public Ruling numbered(long count) {
        return new Ruling(count, target, matter, value, citation, note, author, made, undoes);
    }

    /** The id of the document that holds what is ruled on. */
    public String document() {
        return target.substring(0, target.lastIndexOf('.'));
    }

    /** The part of the target after the document's id. */
    public String local() {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    /** The turns of its document whose words it tells; none where it is about something else. */
    public List<Turn> turns(Document document) {
        Optional<Turn> meant = document.turn(local());
        return switch (matter) {
            case SPEAKER -> meant.stream().toList();
            case LABEL -> meant.map(document::sameLabel).orElse(List.of());
            case STANDING, OUTCOME, QUOTATION -> List.of();
        };
    }

    /** Those of a history that nobody took back, without the taking back; in its order. */
    public static List<Ruling> holding(List<Ruling> history) {
        Set<Long> undone =
                history.stream().map(Ruling::undoes).filter(Objects::nonNull).collect(Collectors.toSet());
        return history.stream()
                .filter(each -> each.value != null && each.undoes == null && !undone.contains(each.number))
                .toList();
    }

    /**
     * What can be ruled on: how a line of the ledger stands, what became of a question, whose words a quotation or a turn is, whose words all turns
     * with the label of one are, and whether a quotation is one.
     */
    public enum Matter {
        STANDING,
        OUTCOME,
        SPEAKER,
        LABEL,
        QUOTATION;

        /** Whether it tells whose words something is. */
        public boolean isOfWords() {
            return switch (this) {
                case SPEAKER, LABEL, QUOTATION -> true;
                case STANDING, OUTCOME -> false;
            };
        }
    }
}
