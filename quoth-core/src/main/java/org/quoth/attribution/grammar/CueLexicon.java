package org.quoth.attribution.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Cue.Form;
import org.quoth.attribution.grammar.Cue.Governs;

/** The words that report, read once from {@code cues.txt}, whose head explains its lines. Safe to share between threads. */
public final class CueLexicon {

    static final CueLexicon ENGLISH = read("cues.txt");

    /** The readings of one word or of a verb with its particle. */
    public record Entry(
            @Nullable Cue verb,
            @Nullable Cue noun,
            @Nullable Cue adjective,
            Map<String, Cue> withParticle) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private CueLexicon() {}

    /** What is known of a word in lower case; null if it reports nothing. */
    @Nullable
    public Entry find(String word) {
        return entries.get(word);
    }

    private static CueLexicon read(String name) {
        CueLexicon lexicon = new CueLexicon();
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.learn(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " from the class path", e);
        }
        return lexicon;
    }

    private void learn(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("cues.txt: no | in \"" + line + "\"");
        }
        List<String> words = List.of(line.substring(0, bar).strip().split(","));
        String[] codes = line.substring(bar + 1).strip().split(" +");
        EnumSet<Governs> governs = EnumSet.noneOf(Governs.class);
        Set<String> prepositions = Set.of();
        Form kind = Form.BASE;
        for (String code : codes) {
            switch (code.charAt(0)) {
                case 's' -> governs.add(Governs.SPEECH);
                case 't' -> governs.add(Governs.THAT);
                case 'z' -> governs.add(Governs.CLAUSE);
                case 'w' -> governs.add(Governs.QUESTION);
                case 'i' -> governs.add(Governs.INFINITIVE);
                case 'o' -> governs.add(Governs.OBJECT);
                case 'a' -> governs.add(Governs.ADDRESSEE);
                case 'p' -> prepositions = Set.of(code.substring(2).split(","));
                case 'n' -> kind = Form.NOUN;
                case 'j' -> kind = Form.ADJECTIVE;
                default -> throw new IllegalArgumentException("cues.txt: no code " + code);
            }
        }
        if (kind == Form.BASE) {
            learnVerb(words, governs, prepositions);
        } else {
            for (String word : words) {
                put(word, new Cue(EnumSet.of(kind), governs, prepositions));
            }
        }
    }

    private void learnVerb(List<String> words, Set<Governs> governs, Set<String> prepositions) {
        List<String> forms = words.size() == 1 ? inflect(words.getFirst()) : words;
        Map<String, EnumSet<Form>> byWord = new HashMap<>();
        List<Form> order = List.of(Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.PAST_PARTICIPLE);
        for (int i = 0; i < forms.size(); i++) {
            byWord.computeIfAbsent(forms.get(i), word -> EnumSet.noneOf(Form.class))
                    .add(order.get(i));
        }
        if (forms.size() < order.size()) {
            byWord.getOrDefault(forms.get(2), EnumSet.noneOf(Form.class)).add(Form.PAST_PARTICIPLE);
        }
        byWord.forEach((word, which) -> put(word, new Cue(which, governs, prepositions)));
    }

    /** The forms of a regular verb: base, third person, past, participle. */
    private static List<String> inflect(String base) {
        if (base.endsWith("*")) {
            String stem = base.substring(0, base.length() - 1);
            String doubled = stem + stem.charAt(stem.length() - 1);
            return List.of(stem, stem + "s", doubled + "ed", doubled + "ing");
        }
        String stem = base.substring(0, base.length() - 1);
        char last = base.charAt(base.length() - 1);
        if (last == 'e') {
            return List.of(base, base + "s", base + "d", stem + "ing");
        }
        if (last == 'y' && "aeou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return List.of(base, stem + "ies", stem + "ied", base + "ing");
        }
        boolean hissing = last == 's' || last == 'x' || last == 'z' || base.endsWith("sh") || base.endsWith("ch");
        return List.of(base, base + (hissing ? "es" : "s"), base + "ed", base + "ing");
    }

    private void put(String word, Cue cue) {
        int space = word.indexOf(' ');
        String first = space < 0 ? word : word.substring(0, space);
        Entry known = entries.getOrDefault(first, new Entry(null, null, null, Map.of()));
        Entry more;
        if (space > 0) {
            Map<String, Cue> particles = new HashMap<>(known.withParticle());
            particles.put(word.substring(space + 1), cue);
            more = new Entry(known.verb(), known.noun(), known.adjective(), Map.copyOf(particles));
        } else if (cue.is(Form.NOUN)) {
            more = new Entry(known.verb(), cue, known.adjective(), known.withParticle());
        } else if (cue.is(Form.ADJECTIVE)) {
            more = new Entry(known.verb(), known.noun(), cue, known.withParticle());
        } else {
            more = new Entry(merge(known.verb(), cue), known.noun(), known.adjective(), known.withParticle());
        }
        entries.put(first, more);
    }

    /** "found" may be a form of two verbs; a verb listed twice governs what either line says. */
    private static Cue merge(@Nullable Cue known, Cue cue) {
        if (known == null) {
            return cue;
        }
        EnumSet<Form> forms = EnumSet.copyOf(known.forms());
        forms.addAll(cue.forms());
        EnumSet<Governs> governs = EnumSet.noneOf(Governs.class);
        governs.addAll(known.governs());
        governs.addAll(cue.governs());
        List<String> prepositions = new ArrayList<>(known.prepositions());
        cue.prepositions().stream().filter(p -> !prepositions.contains(p)).forEach(prepositions::add);
        return new Cue(forms, governs, Set.copyOf(prepositions));
    }
}
