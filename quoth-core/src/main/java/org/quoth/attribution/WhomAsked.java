package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Mends what is asked or told where it begins with whom: "asked [the mayor whether she had seen it]", "what the guild has said [all along is that] it supports …". */
final class WhomAsked implements Step {

    private static final Pattern ASKS = Pattern.compile("(?i).*\\bask(?:s|ed|ing)?");
    private static final Pattern WHOM = Pattern.compile(
            "(?:(?:the|an?|his|her|their|my|our|its|this|that) )?(?:[\\p{L}.'’-]+ ){1,5}?(?=(?:whether|if|why|how|what|when|where|who)\\b)");
    private static final Pattern CLEFT =
            Pattern.compile("(?i)(?:(?!that\\b)[\\p{L}-]+\\s+){0,4}?(?:is|was)\\s+(?:that\\s+)?(?=\\S)");
    private static final Pattern WHAT = Pattern.compile("(?:^|[\\n.!?;,:—–-]\\s*|\\s)[Ww]hat\\s+$");

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        return document.withAttributions(document.attributions().stream()
                .map(one -> one.cue().isEmpty() ? one : mended(text, one))
                .toList());
    }

    private static Attribution mended(String text, Attribution one) {
        Span cue = one.cue().getLast();
        Span first = one.content().getFirst();
        boolean follows = first.begin() > cue.end()
                && text.substring(cue.end(), first.begin()).isBlank();
        if (!follows) {
            return one;
        }
        Matcher whom = WHOM.matcher(text).region(first.begin(), first.end());
        if (ASKS.matcher(cue.of(text)).matches() && whom.lookingAt()) {
            return begun(one, whom.end());
        }
        Matcher cleft = CLEFT.matcher(text).region(first.begin(), first.end());
        return isCleft(text, one) && cleft.lookingAt() ? begun(one, cleft.end()) : one;
    }

    /** "What" stands before the source. */
    private static boolean isCleft(String text, Attribution one) {
        if (one.source().size() != 1) {
            return false;
        }
        int begin = one.source().getFirst().begin();
        return WHAT.matcher(text.substring(Math.max(0, begin - 8), begin)).find();
    }

    private static Attribution begun(Attribution one, int begin) {
        Span first = one.content().getFirst();
        if (begin >= first.end()) {
            return one;
        }
        List<Span> content = new ArrayList<>(one.content());
        content.set(0, new Span(begin, first.end()));
        return one.withContent(content);
    }
}
