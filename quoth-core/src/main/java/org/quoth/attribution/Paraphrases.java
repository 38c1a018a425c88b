package org.quoth.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Polarity;
import org.quoth.model.Speaker;
import org.quoth.text.Quotation;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Sentences;
import org.quoth.text.Span;
import org.quoth.text.Token;

/**
 * Ties what a story says in its own words to the quotation of the same speaker that it renders: "the harbour has gained ground" to "it has
 * improved its position a little". They must speak of the same things and people, move in the same direction, and deny or assert alike;
 * a number in the one must stand in the other. Needs the people. Safe to share between threads.
 */
public final class Paraphrases implements Step {

    /** Of the words of a paraphrase at least this share has to be in one or two sentences of the quotation. */
    private static final double SHARED = 0.6;

    /** Of the quotations of one speaker so many on either side of a paraphrase are looked at. */
    private static final int NEAR = 200;

    private static final Set<String> EMPTY = Grammar.set("""
            a an the this that these those of in on at by for from with to into about over under after before during and or but so as
            if than then is are was were be been being am has have had having do does did will would can could may might must shall
            should it its he she they him her them his their we us our i me my you your who which what when where there here also just
            very more most much many some any all said say says saying such own up out off not no never n't 's s t re ve ll d m
            i'm we're i've we've i'll we'll i'd we'd told tell tells telling asked ask one thing things way lot really going get got make made take took new now""");
    private static final Set<String> DENYING =
            Grammar.set("not no never nor neither none nobody nothing without cannot");
    private static final Set<String> RISING = Grammar.set("""
            improve improved improves improving improvement gain gained gains gaining strengthen strengthened strengthens stronger grow grew
            grown grows growing growth rise rises rose risen rising increase increased increases increasing advance advanced advances climb
            climbed expand expanded better higher recover recovered recovery""");
    private static final Set<String> FALLING = Grammar.set("""
            worsen worsened worsens worse weaken weakened weakens weaker lose loses lost losing shrink shrank shrunk fall falls fell fallen
            falling drop drops dropped decline declined declines decrease decreased decreases cut cuts slip slipped deteriorate
            deteriorated lower fewer""");
    /** "gained ground": the noun adds nothing. */
    private static final Set<String> BLEACHED = Grammar.set("ground position footing standing momentum");

    @Override
    public Document annotate(Document document) {
        List<Attribution> quotations = document.attributions().stream()
                .filter(one -> one.turn() == null
                        && one.kind() == AttributionKind.DIRECT
                        && one.in() == null
                        && one.sameAs() == null)
                .toList();
        if (quotations.isEmpty()) {
            return document;
        }
        Reader reader = new Reader(document, quotations);
        return document.withAttributions(document.attributions().stream()
                .map(one -> isParaphrase(one) ? one.paraphrasing(reader.rendered(one)) : one)
                .toList());
    }

    private static boolean isParaphrase(Attribution one) {
        return one.turn() == null
                && one.in() == null
                && one.kind() != AttributionKind.DIRECT
                && !one.hearsay()
                && (one.polarity() == Polarity.ASSERTED || one.polarity() == Polarity.DENIED);
    }

    /**
     * What some words speak of.
     *
     * @param things stems, entities and directions, without the speaker
     * @param numbers as written
     */
    private record Sense(Set<String> things, Set<String> numbers, boolean denied) {}

    private static final class Reader {

        private final Document document;
        private final Map<Integer, Mention> mentions = new HashMap<>();
        private final Map<String, List<Sense>> senses = new HashMap<>();

        /** The quotations of each entity, in text order. */
        private final Map<String, List<Attribution>> bySpeaker = new HashMap<>();

        private record Mention(String entity, int end) {}

        Reader(Document document, List<Attribution> quotations) {
            this.document = document;
            for (Attribution quotation : quotations) {
                String speaker = entity(quotation.speaker());
                if (speaker != null) {
                    bySpeaker
                            .computeIfAbsent(speaker, entity -> new ArrayList<>())
                            .add(quotation);
                }
            }
            for (Entity entity : document.entities()) {
                for (Span span : entity.mentions()) {
                    mentions.put(span.begin(), new Mention(entity.id(), span.end()));
                }
            }
        }

        /** The quotation of the same speaker that covers most of these words, the nearest of those that cover as much; null if none does. */
        @Nullable
        String rendered(Attribution paraphrase) {
            String speaker = entity(paraphrase.speaker());
            if (speaker == null) {
                return null;
            }
            Sense said = own(paraphrase, speaker);
            Attribution best = null;
            double top = 0;
            for (Attribution quotation : near(paraphrase, bySpeaker.getOrDefault(speaker, List.of()))) {
                double covered = senses.computeIfAbsent(quotation.id(), id -> of(quotation, speaker)).stream()
                        .mapToDouble(sense -> covered(said, sense))
                        .max()
                        .orElse(0);
                boolean nearer = best != null && distance(paraphrase, quotation) < distance(paraphrase, best);
                if (covered >= SHARED && (covered > top + 1e-9 || (covered > top - 1e-9 && nearer))) {
                    best = quotation;
                    top = covered;
                }
            }
            return best == null ? null : best.id();
        }

        private static List<Attribution> near(Attribution paraphrase, List<Attribution> quotations) {
            if (quotations.size() <= 2 * NEAR) {
                return quotations;
            }
            int next = Collections.binarySearch(quotations, paraphrase, Comparator.comparingInt(Reader::begin));
            int place = next < 0 ? -next - 1 : next;
            return quotations.subList(Math.max(0, place - NEAR), Math.min(quotations.size(), place + NEAR));
        }

        private static int begin(Attribution one) {
            return one.content().getFirst().begin();
        }

        private static int distance(Attribution one, Attribution other) {
            return Math.abs(begin(one) - begin(other));
        }

        private static double covered(Sense paraphrase, Sense quotation) {
            if (paraphrase.denied() != quotation.denied()
                    || !quotation.numbers().containsAll(paraphrase.numbers())
                    || paraphrase.things().isEmpty()) {
                return 0;
            }
            int shared = 0;
            int words = 0;
            for (String thing : paraphrase.things()) {
                if (quotation.things().contains(thing)) {
                    shared++;
                    words += thing.startsWith("#") ? 0 : 1;
                }
            }
            shared += paraphrase.numbers().size();
            words += paraphrase.numbers().size();
            int all = paraphrase.things().size() + paraphrase.numbers().size();
            boolean moves =
                    paraphrase.things().contains("+") || paraphrase.things().contains("-");
            return words >= 2 || (words == 1 && shared >= 2 && moves) ? (double) shared / all : 0;
        }

        /** The words of a paraphrase that do not stand in quotation marks. */
        private Sense own(Attribution paraphrase, String speaker) {
            List<Span> quoted = new ArrayList<>();
            for (Span content : paraphrase.content()) {
                for (Quotation quotation :
                        QuotationMarks.in(document.text(), content).outermost()) {
                    quoted.add(quotation.outer());
                }
            }
            return sense(paraphrase.content(), quoted, speaker, paraphrase.polarity() == Polarity.DENIED);
        }

        /** Each sentence of a quotation, and each with the next. */
        private List<Sense> of(Attribution quotation, String speaker) {
            List<Span> sentences = new ArrayList<>();
            quotation.content().forEach(span -> sentences.addAll(Sentences.in(document.text(), span)));
            List<Sense> all = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                all.add(sense(List.of(sentences.get(i)), List.of(), speaker, false));
                if (i + 1 < sentences.size()) {
                    all.add(sense(sentences.subList(i, i + 2), List.of(), speaker, false));
                }
            }
            return all;
        }

        private Sense sense(List<Span> stretches, List<Span> without, String speaker, boolean denial) {
            Set<String> things = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            boolean denied = denial;
            for (Span stretch : stretches) {
                int skip = -1;
                for (Token token : Token.in(document.text(), stretch)) {
                    int begin = token.span().begin();
                    if (!token.word() || begin < skip || without.stream().anyMatch(span -> span.contains(begin))) {
                        continue;
                    }
                    Mention mention = mentions.get(begin);
                    String word =
                            token.of(document.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
                    if (mention != null) {
                        skip = mention.end();
                        if (!mention.entity().equals(speaker)) {
                            things.add("#" + mention.entity());
                        }
                    } else if (DENYING.contains(word) || word.endsWith("n't")) {
                        denied = !denied;
                    } else if (Character.isDigit(word.charAt(0))) {
                        numbers.add(word);
                    } else if (!EMPTY.contains(word)) {
                        thing(things, word);
                    }
                }
            }
            boolean moves = things.contains("+") || things.contains("-");
            if (moves) {
                things.removeAll(BLEACHED);
            }
            return new Sense(things, numbers, denied);
        }

        private static void thing(Set<String> things, String word) {
            if (RISING.contains(word)) {
                things.add("+");
            } else if (FALLING.contains(word)) {
                things.add("-");
            } else {
                things.add(stem(word));
            }
        }

        /** Without the endings of plural, tense and possession. */
        private static String stem(String word) {
            String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            for (String ending : List.of("ing", "ies", "ied", "ed", "es", "s", "ly")) {
                if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    break;
                }
            }
            return stem.endsWith("e") || stem.endsWith("y") || stem.endsWith("i")
                    ? stem.substring(0, stem.length() - 1)
                    : stem;
        }

        private static @Nullable String entity(Speaker speaker) {
            return switch (speaker) {
                case Speaker.Named named -> named.entity();
                case Speaker.Described described -> described.entity();
                case Speaker.Unnamed unnamed -> null;
                case Speaker.Ambiguous ambiguous -> null;
            };
        }
    }
}
