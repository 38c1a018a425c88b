package org.quoth.attribution.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.attribution.people.names.Words;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/**
 * Makes one of what a document calls by several names: organisations generally known so (the list {@code alternates.txt}), and those of which the
 * document says it ("the Harbour Guard, also known as HG").
 */
final class Alternates {

    /** A name as words, and the organisation whose it is: the number of its line in the list. */
    private record Form(List<String> words, boolean capitals, int organisation, String text) {}

    private static final Map<String, List<Form>> FORMS = read();

    /** A name has no more words than this before its letters. */
    private static final int FARTHEST = 12;

    private final Scene scene;
    private final Cast cast;

    Alternates(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** Notes every place where an organisation of the list is named. */
    void introduce() {
        Map<Integer, Figure> known = new HashMap<>();
        List<Word> words = scene.words();
        for (int i = 0; i < words.size(); i++) {
            Form form = longest(i);
            if (form == null) {
                continue;
            }
            Figure figure = known.computeIfAbsent(
                    form.organisation(), n -> cast.collective(EntityType.ORGANIZATION, form.text()));
            cast.alsoCalled(form.text(), figure);
            int end = i + form.words().size();
            Form other = end < words.size() && words.get(end).gap() == '/' ? longest(end) : null;
            if (other != null && other.organisation() == form.organisation()) {
                cast.alsoCalled(other.text(), figure);
                end += other.words().size();
            }
            figure.mention(Span.of(
                    words.get(i).span().begin(), words.get(end - 1).span().end()));
            i = end - 1;
        }
    }

    private @Nullable Form longest(int at) {
        for (Form form : FORMS.getOrDefault(scene.words().get(at).key(), List.of())) {
            if (stands(form, at)) {
                return form;
            }
        }
        return null;
    }

    private boolean stands(Form form, int at) {
        List<Word> words = scene.words();
        if (at + form.words().size() > words.size()) {
            return false;
        }
        for (int k = 0; k < form.words().size(); k++) {
            Word word = words.get(at + k);
            boolean joined = k == 0 || word.joined() || word.gap() == '-';
            if (!joined || !word.key().equals(form.words().get(k))) {
                return false;
            }
        }
        Word first = words.get(at);
        return form.capitals()
                ? first.capitals()
                : first.capital() || first.key().startsWith("al-");
    }

    /** "the Harbour Guard, also known as HG," and "the Harbour Guard (HG)": the second name is the first one's too. */
    void told() {
        List<Mention> mentions = scene.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention one = mentions.get(i - 1);
            Mention other = mentions.get(i);
            Figure figure = isHouse(one) ? cast.collectiveOrNull(name(one)) : null;
            if (figure != null && isHouse(other) && alsoKnown(one, other)) {
                cast.alsoCalled(name(other), figure);
            }
        }
        for (int i = 1; i < scene.words().size(); i++) {
            Word letters = scene.words().get(i);
            if (letters.gap() == '(' && letters.capitals() && letters.form().length() > 2) {
                spelledOut(letters, i);
            }
        }
        mentions.stream()
                .filter(mention -> isHouse(mention) && mention.words().length() == 1)
                .map(mention -> scene.words().get(mention.words().begin()))
                .filter(word -> word.capitals() && word.form().matches("[A-Z]{3,6}"))
                .map(Word::form)
                .distinct()
                .forEach(this::elsewhere);
    }

    /** "Friends of the Elland Tide", where the text says FET at another place. */
    private void elsewhere(String letters) {
        List<Word> words = scene.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).capital()
                    && words.get(i).form().length() > 1
                    && words.get(i).form().charAt(0) == letters.charAt(0)) {
                int end = spelled(i, letters);
                String last = scene.words().get(Math.max(i, end - 1)).key();
                if (end > i + 1 && Lexicon.THING_WORD.contains(last)) {
                    cast.collective(EntityType.ORGANIZATION, letters).isCalled(last);
                    return;
                }
                boolean small = scene.words().subList(i, end).stream().anyMatch(word -> !word.capital());
                if (end > i + 1 && small && !isInside(Span.of(i, end))) {
                    Figure figure = named(Span.of(i, end));
                    cast.alsoCalled(letters, figure);
                    return;
                }
            }
        }
    }

    /** The word behind those that begin with the letters, small words between them left out; {@code begin} if they do not. */
    private int spelled(int begin, String letters) {
        int k = 1;
        int i = begin + 1;
        while (i < scene.words().size() && k < letters.length()) {
            Word word = scene.words().get(i);
            boolean goesOn = word.joined() || word.gap() == '&';
            boolean next =
                    word.capital() && word.form().length() > 1 && word.form().charAt(0) == letters.charAt(k);
            if (!goesOn || (!next && (word.capital() || !Lexicon.FUNCTION.contains(word.key())))) {
                return begin;
            }
            k += next ? 1 : 0;
            i++;
        }
        boolean whole = k == letters.length()
                && !(i < scene.words().size()
                        && scene.words().get(i).joined()
                        && scene.words().get(i).capital());
        return whole ? i : begin;
    }

    /** "Centre for Tide Control", of a Centre for Tide Control and Mooring. */
    private boolean isInside(Span words) {
        return scene.mentionsIn(words).stream()
                .anyMatch(mention ->
                        mention.words().contains(words) && mention.words().length() > words.length());
    }

    private Figure named(Span words) {
        Span span = Span.of(
                scene.words().get(words.begin()).span().begin(),
                scene.words().get(words.end() - 1).span().end());
        String name = span.of(scene.document().text()).replaceAll("\\s+", " ");
        Figure figure = cast.collective(EntityType.ORGANIZATION, name);
        figure.mention(span);
        return figure;
    }

    /** "The Elland Port Attorney (EPA)", "the Ministry of Tide, Fog and Hail (MOTFH)": the words before the bracket whose letters these are. */
    private void spelledOut(Word letters, int at) {
        String wanted = letters.form().replaceAll("[^A-Z]", "");
        int first = firstOf(wanted, at, false);
        first = first < at ? first : firstOf(wanted, at, true);
        if (at - first > 1) {
            Figure figure = named(Span.of(first, at));
            cast.alsoCalled(letters.form(), figure);
            for (Mention mention : scene.mentionsIn(Span.of(first, at))) {
                if (mention.words().begin() == first && isHouse(mention)) {
                    cast.alsoCalled(scene.written(mention), figure);
                }
            }
        }
    }

    /** The first of the words before {@code at} whose letters these are, one word in capitals left out at most; {@code at} if they are not. */
    private int firstOf(String letters, int at, boolean smallToo) {
        String left = letters;
        int first = at;
        int skipped = 0;
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST && !left.isEmpty(); i--) {
            Word word = scene.words().get(i);
            boolean counts = word.capital() || (smallToo && word.key().equals("of"));
            if (counts) {
                boolean next = Character.toUpperCase(word.form().charAt(0)) == left.charAt(left.length() - 1);
                skipped += next ? 0 : 1;
                left = next ? left.substring(0, left.length() - 1) : left;
                first = next ? i : first;
            }
            boolean comma = word.gap() == ',' && first == i;
            boolean apart = !word.joined() && word.gap() != '&' && word.gap() != '-' && !comma && !left.isEmpty();
            if (skipped > 1 || apart || (word.capital() && word.opens() && !left.isEmpty())) {
                return at;
            }
        }
        return left.isEmpty() ? first : at;
    }

    private static boolean isHouse(Mention mention) {
        return mention.kind() == Mention.Kind.ORGANIZATION;
    }

    private String name(Mention mention) {
        return mention.span().of(scene.document().text()).replace('\u00a0', ' ').replace('\n', ' ');
    }

    private boolean alsoKnown(Mention one, Mention other) {
        int from = one.words().end();
        int to = other.words().begin();
        if (to < from || to - from > 4 || one.sentence() != other.sentence()) {
            return false;
        }
        StringBuilder between = new StringBuilder();
        for (int i = from; i < to; i++) {
            between.append(scene.words().get(i).key()).append(' ');
        }
        Word first = scene.words().get(from);
        boolean apart = first.gap() == ',' || first.gap() == '(';
        return apart
                && switch (between.toString().strip()) {
                    case "also known as",
                            "also called",
                            "better known as",
                            "formerly known as",
                            "formerly",
                            "known as",
                            "or",
                            "aka" -> true;
                    case "" ->
                        first.gap() == '('
                                && first.capitals()
                                && Names.initials(name(one))
                                        .startsWith(first.form().substring(0, 1));
                    default -> false;
                };
    }

    private static Map<String, List<Form>> read() {
        Map<String, List<Form>> forms = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(Alternates.class.getResourceAsStream("alternates.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    number++;
                    for (String name : line.split(",")) {
                        add(forms, name.strip(), number);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of alternate names cannot be read.", e);
        }
        forms.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Form form) -> form.words().size())
                                .reversed()));
        return forms;
    }

    private static void add(Map<String, List<Form>> forms, String name, int organisation) {
        List<Word> words = Words.in(name, Span.of(0, name.length()), 0);
        List<String> keys = words.stream().map(Word::key).toList();
        boolean capitals = words.size() == 1 && words.getFirst().capitals();
        forms.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>())
                .add(new Form(keys, capitals, organisation, name));
    }
}
