package org.quoth.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.quoth.store.Method;

/** The analyses that the documents of a record ask for, each made ready once. */
final class Analyses {

    private final Function<Choice, Optional<Analysis>> given;
    private final UnaryOperator<Choice> choosing;
    private final Map<Method, Choice> choices = new HashMap<>();
    private final Map<Choice, Optional<Analysis>> ready = new HashMap<>();

    /** @param choosing what is chosen in place of what was chosen before */
    Analyses(UnaryOperator<Choice> choosing) {
        this.given = Choice::analysis;
        this.choosing = choosing;
    }

    /** The same for all. */
    Analyses(Analysis analysis) {
        this.given = choice -> Optional.of(analysis);
        this.choosing = before -> Choice.USUAL;
    }

    /** What a document that was analysed so before is asked to be analysed with. */
    Choice choice(Method before) {
        return choices.computeIfAbsent(before, method -> choosing.apply(Choice.of(method)));
    }

    /** Empty where its model is not there any more. */
    Optional<Analysis> of(Choice choice) {
        return ready.computeIfAbsent(choice, given);
    }
}
