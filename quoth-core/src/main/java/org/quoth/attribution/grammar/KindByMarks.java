package org.quoth.attribution.grammar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.AttributionKind;
import org.quoth.text.CalendarWords;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Titles;
import org.quoth.text.Token;

/** Direct, mixed or indirect, as the quotation marks have it. */
public final class KindByMarks {

    private KindByMarks() {}

    /** Direct where every word of the content stands in marks, indirect where none does. */
    public static AttributionKind of(String text, List<Span> content, List<Quotation> quotations) {
        int quoted = 0;
        int words = 0;
        for (Span span : content) {
            for (Token token : Token.in(text, span)) {
                if (token.word()) {
                    words++;
                    quoted += quotations.stream().anyMatch(one -> one.inner().contains(token.span())) ? 1 : 0;
                }
            }
        }
        return quoted == 0
                ? AttributionKind.INDIRECT
                : quoted == words ? AttributionKind.DIRECT : AttributionKind.MIXED;
    }

    /** "Robert "Bob" Hale": a name or two in marks between names, and not before a day. */
    private static final Pattern NICKNAME = Pattern.compile(
            "(?<=\\p{Lu}[\\p{L}.'’-]{0,30} )[\"“](?:the )?\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?[\"”](?= (?<next>\\p{Lu}\\p{Ll}+))");

    /** A title or a nickname in marks, which is nobody's words: capitals throughout and no mark of speech inside its end. */
    public static boolean isTitle(String text, Quotation quotation) {
        if (quotation.inner().isEmpty() || isNickname(text, quotation)) {
            return true;
        }
        boolean speech = "!?…—".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
        return (!speech || !quotation.closed()) && Titles.isTitle(text, quotation.inner());
    }

    private static boolean isNickname(String text, Quotation quotation) {
        Matcher nickname = NICKNAME.matcher(text)
                .region(quotation.outer().begin(), quotation.outer().end())
                .useTransparentBounds(true);
        return nickname.matches()
                && !CalendarWords.WEEKDAYS.contains(nickname.group("next").toLowerCase(Locale.ROOT));
    }
}
