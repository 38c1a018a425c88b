package org.quoth.linking;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quoth.model.Document;
import org.quoth.model.Tenure;

/** Whether a document belongs to the country of an office: "the President" is another one in Seoul. */
final class Jurisdiction {

    private static final Map<String, Pattern> CUES = Map.of(
            "united states",
                    Pattern.compile(
                            "white house|whitehouse\\.gov|state\\.gov|washington|\\bu\\.s\\.|united states|americans?\\b"),
            "united kingdom",
                    Pattern.compile(
                            "downing street|westminster|house of commons|united kingdom|british|britain|\\buk\\b"),
            "australia", Pattern.compile("canberra|australia|parliament house"),
            "canada", Pattern.compile("ottawa|canadian|canada"));
    private static final int ENOUGH = 3;

    private Jurisdiction() {}

    /** Whether the text names the country of the office often enough, and no other one more often. */
    static boolean covers(Tenure tenure, Document document) {
        String organization = tenure.organization() == null ? tenure.title() : tenure.organization();
        String country = country(organization.toLowerCase(Locale.ROOT));
        String text =
                (document.metadata().url() + " " + document.source() + " " + document.text()).toLowerCase(Locale.ROOT);
        Pattern cue = CUES.get(country);
        long own = cue == null ? 0 : count(cue, text);
        if (own < ENOUGH) {
            return false;
        }
        return CUES.entrySet().stream()
                .filter(other -> !other.getKey().equals(country))
                .noneMatch(other -> count(other.getValue(), text) > own);
    }

    private static String country(String organization) {
        if (organization.contains("u.s.")) {
            return "united states";
        }
        return CUES.keySet().stream()
                .filter(organization::contains)
                .sorted()
                .findFirst()
                .orElse(organization);
    }

    private static long count(Pattern cue, String text) {
        return cue.matcher(text).results().limit(500).count();
    }
}
