package org.quoth.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Gives a relative word what is told of it: of "which Berg said last year had passed 100 members" the trained finder may see "which" alone. */
final class Relatives implements Step {

    private static final Pattern WORD = Pattern.compile("(?i)which|who|that");
    private static final Pattern PREDICATE = Pattern.compile(
            "\\s+(?:(?!(?:had|has|have|was|were|is|are|would|could|will|can|did)\\b)[\\p{L}\\d.'’-]+\\s+){0,4}?"
                    + "(?<told>(?:had|has|have|was|were|is|are|would|could|will|can|did)\\s[^,;.!?\\n]+)");

    @Override
    public Document annotate(Document document) {
        return document.withAttributions(document.attributions().stream()
                .map(one -> mended(document.text(), one))
                .toList());
    }

    private static Attribution mended(String text, Attribution one) {
        boolean bare = one.content().size() == 1
                && !one.cue().isEmpty()
                && one.content().getFirst().end() <= one.cue().getFirst().begin()
                && WORD.matcher(one.content().getFirst().of(text)).matches();
        if (!bare) {
            return one;
        }
        Matcher predicate = PREDICATE.matcher(text).region(one.cue().getLast().end(), text.length());
        return predicate.lookingAt()
                ? one.withContent(List.of(
                        one.content().getFirst(), new Span(predicate.start("told"), predicate.end("told")).trim(text)))
                : one;
    }
}
