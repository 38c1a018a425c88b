package org.quoth.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.text.Span;

/** Says where a report is no plain report: denied, asked, hypothetical, or known by hearsay only. */
final class Reservations implements Step {

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disavow(?:s|ed)?|denial)\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:not(?! only| just)|never|no longer|stopped short of|(?:refus|declin)\\w+ to (?:say|tell|confirm|disclose|reveal|specify))\\b|n['’]t\\b|\\b(?:neither|nobody|no one)\\b)");
    private static final Pattern REFUSED =
            Pattern.compile("(?i:refus|declin)\\p{L}+ to (?:say|tell|confirm|disclose|reveal|specify)\\b");
    /** "the minutes for 14 May record" */
    private static final Pattern MONTH = Pattern.compile("(?<=\\d )May\\b|\\bMay(?= \\d)");
    /** "“…” was all he would say": he said it. */
    private static final Pattern ALL = Pattern.compile("\\ball(?: that)? $");

    private static final Pattern UNREAL =
            Pattern.compile("\\b(?:would|could|might|may|should|will|going to)\\b|['’](?:d|ll)\\b");
    /** Neither denied nor supposed: "could not help but laugh", "could hear", "would say only". */
    private static final Pattern REAL = Pattern.compile(
            "\\b(?:can(?:['’]t|not)|could(?:n['’]t| not)) help\\b|\\bcould (?:\\p{L}+ly )?(?=(?:see|hear|feel|tell|sense|smell)\\b)|\\bwould (?=only (?:say|add|confirm)\\b|(?:say|add|confirm) only\\b)");

    /** "they'd both called": had, not would. */
    private static final Pattern HAD = Pattern.compile(
            "['’]d(?=(?:\\s+(?:both|all|also|already|just|never|always|once|since|\\p{L}+ly)){0,2}\\s+(?:\\p{L}{2,}ed|said|told|thought|made|known|written|spoken|heard|seen|found|felt|held|taken|given|sworn|meant)\\b)");
    /** "Had the mayor said a word, …" */
    private static final Pattern INVERTED = Pattern.compile("\\b(?:Had|Should|Were)\\s+$");

    private static final Pattern NOBODY =
            Pattern.compile("(?:[Nn]obody|[Nn]o[ -]one|[Nn]one|[Nn]either)\\b|[Nn]o(?=\\s+\\p{Ll})");

    private static final Pattern CONDITION = Pattern.compile("(?:^|[\\s,])(?:if|unless|suppose|imagine|whether)\\s+$");
    private static final Pattern NOT_SAID = Pattern.compile(
            "(?:\\bnot|\\bnever|n['’]t|\\bno longer|\\bneither|\\bnobody|\\bno one)\\b(?:\\s+\\p{L}+){0,2}?\\s+(?:say|said|tell|told|claim|claimed|write|written|wrote|suggest|suggested|state|stated|argue|argued|call|called|utter|uttered)\\b");
    private static final Pattern HEARSAY = Pattern.compile(
            "\\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?red|(?:is|are|was|were) (?:said|reported|believed|thought|understood)"
                    + "|according to (?:\\w+ )?(?:reports?|rumou?rs?|accounts?|dispatches|leaks?))\\b");
    /** With nobody to vouch for it: "fears that". */
    private static final Pattern UNVOUCHED = Pattern.compile(
            "\\b(?:concerns?|fears?|worries|rumou?rs|speculation|allegations|accusations|suspicions?|reports|suggestions)\\b");

    /** What stands before another verb of the same source: "denied all of it and" of "denied all of it and defended". */
    private static final Pattern ANOTHER_VERB = Pattern.compile("^.*\\b(?:and|but)\\b");

    /** What is told of the source before the verb, "who asked not to be named", and says nothing of that verb; not "who never said". */
    private static final Pattern TOLD_OF_SOURCE =
            Pattern.compile("^\\s*,.*,\\s*$|^\\s*,?\\s*\\bwho(?:\\s+[^\\s,]+){4,},?\\s*$", Pattern.DOTALL);

    private static final Set<String> OPENERS = Grammar.set("""
            did does do has have had is are was were didn't hasn't""");

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = document.attributions().stream()
                .map(attribution -> reserved(document.text(), attribution))
                .toList();
        return document.withAttributions(attributions);
    }

    private static Attribution reserved(String text, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return attribution;
        }
        boolean nobody = attribution.source().isEmpty()
                && UNVOUCHED
                        .matcher(text)
                        .region(
                                attribution.cue().getFirst().begin(),
                                attribution.cue().getFirst().end())
                        .find();
        return attribution.withPolarity(polarity(text, attribution)).withHearsay(nobody || hearsay(text, attribution));
    }

    private static Polarity polarity(String text, Attribution attribution) {
        Span cue = attribution.cue().getFirst();
        int end = attribution.cue().getLast().end();
        String only = text.startsWith(" only", end) ? "only" : "";
        String words = REAL.matcher(around(text, attribution) + only + refused(text, attribution))
                .replaceAll("");
        if (asked(text, attribution)) {
            return Polarity.ASKED;
        }
        boolean negated = (NEGATED.matcher(words).find() && !isRemark(words))
                || attribution.source().stream()
                        .anyMatch(source -> NOBODY.matcher(source.of(text)).lookingAt());
        if (DENIAL.matcher(words).find() != negated) {
            return Polarity.DENIED;
        }
        int source = attribution.source().stream().mapToInt(Span::begin).min().orElse(cue.begin());
        int begin = Math.min(source, cue.begin());
        String before = text.substring(Math.max(0, begin - 12), begin);
        boolean unreal = UNREAL.matcher(HAD.matcher(words).replaceAll("")).find()
                || CONDITION.matcher(before.toLowerCase(Locale.ROOT)).find()
                || INVERTED.matcher(before).find();
        return unreal && !ALL.matcher(before).find() ? Polarity.HYPOTHETICAL : Polarity.ASSERTED;
    }

    /** "to say", where the content begins so behind "declined": what follows is not said. */
    private static String refused(String text, Attribution attribution) {
        int begin = attribution.cue().getLast().begin();
        int end = attribution.content().getFirst().end();
        Matcher refusal = REFUSED.matcher(text).region(Math.min(begin, end), end);
        return begin < end && refusal.lookingAt() ? refusal.group().toLowerCase(Locale.ROOT) : "";
    }

    /** "She isn't alone on the board: “…”": the words before the colon are denied, not those behind it. */
    private static boolean isRemark(String words) {
        return words.strip().endsWith(":") && !NOT_SAID.matcher(words).find();
    }

    /** The cue, and what stands between it and its source: "Ruiz never said", "never, Ruiz said". */
    private static String around(String text, Attribution attribution) {
        StringBuilder words = new StringBuilder();
        for (Span cue : attribution.cue()) {
            int from = cue.begin();
            for (Span source : attribution.source()) {
                boolean near = source.end() <= cue.begin() && cue.begin() - source.end() < 30;
                from = near ? Math.min(from, source.end()) : from;
            }
            int relative = text.startsWith(" who", from - " who".length()) ? from - " who".length() : from;
            String between = TOLD_OF_SOURCE
                    .matcher(text.substring(relative, cue.begin()))
                    .replaceFirst("");
            words.append(ANOTHER_VERB.matcher(between).replaceFirst(""))
                    .append(MONTH.matcher(cue.of(text)).replaceAll(""))
                    .append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean asked(String text, Attribution attribution) {
        Span cover = attribution.cover();
        int end = cover.end();
        while (end < text.length() && "\"”’'*)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end >= text.length()
                || text.charAt(end) != '?'
                || attribution.source().isEmpty()) {
            return false;
        }
        int source = attribution.source().getFirst().begin();
        if (source > attribution.cue().getFirst().begin()) {
            return false;
        }
        String before = text.substring(Math.max(0, source - 12), source)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return OPENERS.contains(before.replaceFirst("(?s).*\\s", ""));
    }

    private static boolean hearsay(String text, Attribution attribution) {
        Span cue = attribution.cue().getFirst();
        int end = attribution.source().stream()
                .filter(source -> source.begin() >= cue.end() && source.begin() < cue.end() + 3)
                .mapToInt(Span::end)
                .max()
                .orElse(cue.end());
        String words = around(text, attribution)
                + text.substring(cue.begin(), Math.min(end, text.length())).toLowerCase(Locale.ROOT);
        return HEARSAY.matcher(words.replace('\u00a0', ' ')).find();
    }
}
