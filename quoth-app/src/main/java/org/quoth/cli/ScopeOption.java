package org.quoth.cli;

import org.jspecify.annotations.Nullable;
import org.quoth.store.Scope;
import picocli.CommandLine.Option;

/** Whose words a list is to hold, on what, and of which days. */
final class ScopeOption {

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Who says so, or answers: a name, titles allowed, or a person's id.")
    private @Nullable String speaker;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words that must all occur.")
    private @Nullable String about;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day: 2025-03-03, 2025-03 or 2025.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private @Nullable String to;

    @Option(names = "--document", paramLabel = "ID", description = "One document, by its id or short name.")
    private @Nullable String document;

    Scope scope() {
        return new Scope(given(speaker), given(about), Days.first(from), Days.last(to), given(document));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
