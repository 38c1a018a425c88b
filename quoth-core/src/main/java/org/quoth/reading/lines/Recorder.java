package org.quoth.reading.lines;

import java.util.regex.Pattern;

/** Lines in which the reporters of a parliament tell what happened, in the words that the Congressional Record has for it. */
final class Recorder {

    private static final Pattern LINE = Pattern.compile(
            "(?:By (?:Mr|Mrs|Ms|Miss)\\. \\p{Lu}[\\p{L}'’]{0,3}\\p{Lu}.{0,80}[:,(]|[SH]\\. ?(?:R\\. |J\\. Res\\. |Res\\. )?\\d{1,4}\\. A (?:bill|joint resolution|resolution)|There being no objection,? the |"
                    + "(?:S|H\\. ?R|[SH]\\. ?J\\. Res|[SH]\\. (?:Con\\. )?Res)\\. \\d{1,4}$|Be it enacted by the |\\(The remarks of |"
                    + "The \\p{Ll}+(?: \\p{Ll}+){0,4} (?:follows?|reads? as follows)(?:, as follows)?:$|"
                    + "The (?:(?:senior )?assistant )?(?:legislative |bill |journal |reading |executive )?clerk (?:proceeded|read|called|reported|continued|resumed)|"
                    + "(?:Mr|Mrs|Ms|Miss)\\. [\\p{Lu}][\\p{L}'’-]+(?: of \\p{Lu}\\p{L}+)? (?:addressed the Chair|assumed the chair|asked and was given)|"
                    + "\\((?:Mr|Mrs|Ms|Miss)\\. [\\p{Lu}][\\p{L}'’-]+(?: of \\p{Lu}\\p{L}+)? (?:assumed|asked|at the request)|"
                    + "The (?:motion|amendment|resolution|concurrent resolution|joint resolution|bill|conference report|preamble|nomination|previous question|yeas and nays|result|text|material|letter|article|committee amendment)s?"
                    + "(?: \\([^)]{2,40}\\))?(?: \\([^)]{2,40}\\))?(?:, as (?:amended|modified),)? (?:was|were|is as follows|of the .{2,60} (?:follows|was|were))\\b|"
                    + "(?:The|By) unanimous consent|A motion to reconsider was|Accordingly \\(at|Whereupon,|Thereupon,|So (?:the|\\())"
                    + ".*",
            Pattern.DOTALL);

    private Recorder() {}

    static boolean isLine(String words) {
        return LINE.matcher(words).matches();
    }
}
