package org.quoth.cli;

import org.jspecify.annotations.Nullable;
import org.quoth.store.Scope;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--document", paramLabel = "ID", description = "One document, by its id or short name.")
    private @Nullable String document;

    Scope scope() {
        return new Scope(given(speaker), given(about), period.first(), period.last(), given(document));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
