package org.quoth.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.reading.lines.StatedTime;
import org.quoth.text.CalendarWords;
import org.quoth.text.Span;

/** Days as other languages write them, put into English: "12. März 2019", "5 de febrero de 2014", "2019年3月12日". */
final class MonthNames {

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|º|°|er|ème|-)?\\s+(?:de\\s+|di\\s+|d['’])?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern SIGNS =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final List<String> ENGLISH = CalendarWords.SHARED.phrases("month");
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    static {
        for (String names : new String[] {
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber maerz apr mai jun jul aug sept okt nov dez",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr mars avr mai juin juil aout sept oct nov déc",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "januar februar marts april maj juni juli august september oktober november desember",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
        }) {
            String[] months = names.split(" ");
            for (int i = 0; i < months.length; i++) {
                KNOWN.putIfAbsent(months[i], i);
            }
        }
    }

    private MonthNames() {}

    /** The words with every such day in English; themselves if there is none. */
    static String inEnglish(String words) {
        if (!mayHoldYear(words)) {
            return words;
        }
        boolean signs = words.indexOf('年') >= 0 || words.indexOf('년') >= 0;
        String plain = signs ? SIGNS.matcher(words).replaceAll("$1-$2-$3") : words;
        return DAY.matcher(plain).replaceAll(MonthNames::day);
    }

    /** Before anything dear: four figures running. */
    static boolean mayHoldYear(String words) {
        return StatedTime.mayHoldYear(words, new Span(0, words.length()));
    }

    private static String day(java.util.regex.MatchResult day) {
        Integer month = KNOWN.get(day.group(2).toLowerCase(Locale.ROOT));
        return month == null
                ? Matcher.quoteReplacement(day.group())
                : day.group(1) + " " + ENGLISH.get(month) + " " + day.group(3);
    }
}
