package org.quoth.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.CommonWords;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.PersonalName;

/**
 * What a document is about: its telling words and who is named in it.
 *
 * @param words the most frequent, common ones left out
 * @param names full names and organisations, folded
 */
record Context(Set<String> words, Set<String> names) {

    private static final int WORDS = 60;
    private static final int FEW = 15;

    /** So many words of walks of life tell which. */
    private static final long TELLING = 6;

    private static final int NAMES = 40;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");

    Context {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }

    static Context of(Document document) {
        Set<String> names = new HashSet<>();
        for (Entity entity : document.entities()) {
            if (names.size() < NAMES && entity.type() != EntityType.UNNAMED && entity.type() != EntityType.GROUP) {
                PersonalName name = PersonalName.parse(entity.name());
                if (entity.type() == EntityType.PERSON
                        ? name.isFull()
                        : entity.name().length() > 3) {
                    names.add(PersonalName.fold(entity.name()).replace(' ', '_'));
                }
            }
        }
        return new Context(telling(body(document)), names);
    }

    /** What is said and told, without labels, catalogue entries and addresses. */
    private static String body(Document document) {
        StringBuilder body = new StringBuilder();
        document.turns()
                .forEach(turn -> body.append(turn.speech().of(document.text())).append('\n'));
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case PARAGRAPH, HEADING, TITLE, CAPTION ->
                    body.append(block.span().of(document.text())).append('\n');
                case TURN, METADATA, BOILERPLATE -> {}
            }
        }
        return body.isEmpty() ? document.text() : body.toString();
    }

    static Set<String> telling(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded =
                    word.group().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$|['-]+$", "");
            if (folded.length() > 3 && !CommonWords.contains(folded)) {
                counts.merge(folded, 1, Integer::sum);
            }
        }
        List<String> words = new ArrayList<>(counts.keySet());
        words.sort(Comparator.<String>comparingInt(each -> -counts.getOrDefault(each, 0))
                .thenComparing(each -> each));
        return new HashSet<>(words.subList(0, Math.min(WORDS, words.size())));
    }

    String written() {
        return String.join(" ", words.stream().sorted().toList()) + "|"
                + String.join(" ", names.stream().sorted().toList());
    }

    static Context parse(String written) {
        int bar = written.indexOf('|');
        return new Context(split(written.substring(0, bar)), split(written.substring(bar + 1)));
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ")));
    }

    /** The share of telling words that both have, 0 to 1, of the shorter list; a few words say little. */
    double likeness(Context other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(other.words::contains).count();
        return shared / (double) Math.max(FEW, Math.min(words.size(), other.words.size()));
    }

    /** Whether it has so few telling words that another subject cannot be told from it. */
    boolean isShort() {
        return words.size() < FEW;
    }

    /** How alike the walks of life are of which both tell, 0 to 1; 1 where one of them tells too little of any. */
    double kinship(Context other) {
        if (Field.told(words) < TELLING || Field.told(other.words) < TELLING) {
            return 1;
        }
        return Field.likeness(Field.of(words), Field.of(other.words));
    }

    /** Who is named in both, save the person in question. */
    Set<String> companions(Context other, Set<String> but) {
        Set<String> shared = new HashSet<>(names);
        shared.retainAll(other.names);
        shared.removeAll(but);
        return shared;
    }
}
