package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Warning;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Warns of words that somebody typed or heard wrong inside what is reported. They stay as they are: who quotes them should look. */
final class Slips implements Step {

    private static final Pattern SLIP = Phrasings.of(Slips.class).kind("slip");

    @Override
    public Document annotate(Document document) {
        List<Warning> warnings = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            if (attribution.turn() == null && attribution.in() == null) {
                attribution.content().forEach(span -> look(document.text(), span, warnings));
            }
        }
        return document.warning(warnings);
    }

    private static void look(String text, Span content, List<Warning> warnings) {
        if (!maySlip(text, content)) {
            return;
        }
        Matcher slip = SLIP.matcher(text).region(content.begin(), content.end());
        while (slip.find()) {
            warnings.add(new Warning(
                    "garbled",
                    "These words look typed or heard wrong; they are kept as found.",
                    new Span(slip.start(), slip.end())));
        }
    }

    /** Before anything dear: a word comes back at once or with two between, or "'s the" stands there. */
    private static boolean maySlip(String text, Span content) {
        String third = "";
        String second = "";
        String first = "";
        int begin = content.begin();
        for (int i = content.begin(); i <= content.end(); i++) {
            if (i == content.end() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > begin) {
                    String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
                    if (word.equals(first) || word.equals(third) || (word.equals("the") && first.equals("s"))) {
                        return true;
                    }
                    third = second;
                    second = first;
                    first = word;
                }
                begin = i + 1;
            }
        }
        return false;
    }
}
