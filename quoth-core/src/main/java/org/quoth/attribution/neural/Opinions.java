package org.quoth.attribution.neural;

import java.util.List;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.model.Attribution;
import org.quoth.text.Span;

/** What somebody else (the rules) found in the same text. Where they agree with the network, both are more often right. */
public record Opinions(List<Found> found) {

    public static final Opinions NONE = new Opinions(List.of());

    /** How far an attribution is backed. The order is that of the model's settings. */
    public enum Backing {
        /** Nobody else saw anything there. */
        ALONE,
        /** Somebody else found content there. */
        CONTENT,
        /** Somebody else found content there, with the same source. */
        SOURCE
    }

    public Opinions {
        found = List.copyOf(found);
    }

    public static Opinions of(List<Attribution> attributions) {
        return new Opinions(attributions.stream()
                .map(one -> new Found(one.content(), one.cue(), one.source(), one.confidence()))
                .toList());
    }

    /** Whether somebody else drew this link from this content. */
    boolean draw(Link link, Span content, Span other) {
        return found.stream()
                .filter(one -> overlap(one.content(), content))
                .anyMatch(one -> overlap(
                        switch (link) {
                            case SOURCE -> one.source();
                            case CUE -> one.cue();
                            case PREVIOUS -> one.content();
                        },
                        other));
    }

    public Backing backing(Found attribution) {
        boolean content = false;
        for (Found one : found) {
            if (attribution.content().stream().anyMatch(span -> overlap(one.content(), span))) {
                content = true;
                boolean bothNone =
                        attribution.source().isEmpty() && one.source().isEmpty();
                if (bothNone || attribution.source().stream().anyMatch(span -> overlap(one.source(), span))) {
                    return Backing.SOURCE;
                }
            }
        }
        return content ? Backing.CONTENT : Backing.ALONE;
    }

    private static boolean overlap(List<Span> spans, Span with) {
        return spans.stream().anyMatch(span -> span.overlaps(with));
    }
}
