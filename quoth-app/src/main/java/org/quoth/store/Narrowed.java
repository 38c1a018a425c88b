package org.quoth.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.PersonalName;

/** The conditions that a scope adds to a list of lines of documents {@code d}, and their values behind those of the list. */
final class Narrowed {

    /** Words behind these are not looked for. */
    private static final int MOST_WORDS = 100;

    /** In code units; nobody is called, and nothing said, in a longer word. */
    private static final int LONGEST_WORD = 1_000;

    private static final Pattern BEGINNING = Pattern.compile("(?<!\\p{L})\\p{L}");

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values;

    private Narrowed(@Nullable Object... before) {
        values = new ArrayList<>();
        for (Object value : before) {
            values.add(value);
        }
    }

    /**
     * @param name the column with the speaker's name
     * @param person the column with the record-wide person
     * @param words the columns in which words are looked for, as one text
     * @param before the values of the list itself
     */
    static Narrowed to(Scope scope, String name, String person, String words, @Nullable Object... before) {
        Narrowed narrowed = new Narrowed(before);
        String speaker = scope.speaker();
        if (speaker != null) {
            narrowed.speaker(speaker.strip(), name, person);
        }
        if (scope.about() != null) {
            narrowed.words(scope.about(), words);
        }
        narrowed.and("d.day >= %s", scope.from());
        narrowed.and("d.day <= %s", scope.to());
        narrowed.and("%1$s in (d.id, d.slug)", scope.document());
        return narrowed;
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }

    private void speaker(String speaker, String name, String person) {
        List<String> words = named(speaker);
        sql.append(" and (").append(person).append(" = ").append(place(speaker));
        if (!words.isEmpty()) {
            sql.append(" or (");
            for (int i = 0; i < words.size(); i++) {
                sql.append(i == 0 ? "" : " and ");
                like(name, words.get(i));
            }
            sql.append(')');
        }
        sql.append(')');
    }

    /** "Secretary Kerry": the words of the name. */
    private static List<String> named(String speaker) {
        PersonalName name = PersonalName.parse(speaker);
        List<String> words = split(speaker);
        int count = name.given().size()
                + (name.surname().isEmpty() ? 0 : name.surname().split(" ", -1).length);
        return name.honorific().isEmpty() || count == 0 || count >= words.size()
                ? words
                : words.subList(words.size() - count, words.size());
    }

    private static List<String> split(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        return all.subList(0, Math.min(MOST_WORDS, all.size()));
    }

    private void words(String about, String columns) {
        for (String word : split(about)) {
            sql.append(" and ");
            like(columns, word);
        }
    }

    private void like(String column, String word) {
        if (word.length() > LONGEST_WORD) {
            sql.append("1 = 0");
            return;
        }
        sql.append('(');
        String or = "";
        for (String form : forms(word)) {
            sql.append(or)
                    .append(column)
                    .append(" like ")
                    .append(place(pattern(form)))
                    .append(" escape '\\'");
            or = " or ";
        }
        sql.append(')');
    }

    /** What has these letters anywhere, for {@code like … escape '\\'}. */
    static String pattern(String letters) {
        return "%" + escaped(letters) + "%";
    }

    /** The same, but what stands between marks is the whole name. */
    static String name(String letters) {
        boolean whole = letters.length() >= 2 && letters.startsWith("\"") && letters.endsWith("\"");
        return whole ? escaped(letters.substring(1, letters.length() - 1)) : pattern(letters);
    }

    private static String escaped(String letters) {
        return letters.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** In small and capital letters and with a capital at the beginning: the database itself folds ASCII alone. */
    private static Set<String> forms(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return Set.of(word);
        }
        String small = word.toLowerCase(Locale.ROOT);
        return new LinkedHashSet<>(List.of(
                word,
                small,
                BEGINNING.matcher(small).replaceAll(first -> first.group().toUpperCase(Locale.ROOT)),
                word.toUpperCase(Locale.ROOT)));
    }

    /** Nothing where the value is missing. */
    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition.formatted(place(value)));
        }
    }

    /** Numbered, since the statement's own values, numbered too, stand before and behind. */
    private String place(Object value) {
        values.add(value);
        return "?" + values.size();
    }
}
