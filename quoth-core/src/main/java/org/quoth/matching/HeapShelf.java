package org.quoth.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A shelf in memory that grows. Not safe to share between threads while it does. */
final class HeapShelf implements Shelf {

    private final List<Primary> primaries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> speakers = new ArrayList<>();
    private final Map<String, Integer> speakerNumbers = new HashMap<>();
    private final Map<String, Set<String>> speakersBySurname = new HashMap<>();
    private final Map<String, List<Integer>> documentsBySpeaker = new HashMap<>();
    private final Postings postings = new Postings();

    private int[] firstUtteranceOf = new int[64];
    private int[] documentOf = new int[256];
    private int[] speakerOf = new int[256];
    private int utterances;
    private int[] utteranceOf = new int[1024];
    private int[] beginOf = new int[1024];
    private int blocks;

    /** Adds a primary after the others; a later one of the same id hides it from {@link #document}. */
    void add(Primary primary) {
        enter(primary);
        int utterance = utterances - primary.utterances().size();
        for (Utterance each : primary.utterances()) {
            List<Word> words = WordReader.read(primary.text(), each.speech());
            int first = blocks;
            for (int word = 0; word < words.size(); word += BLOCK) {
                addBlock(utterance, words.get(word).span().begin());
            }
            Features.each(words, (feature, word) -> postings.add(feature, first + word / BLOCK));
            utterance++;
        }
    }

    /** Adds what another shelf holds, without reading its words again. */
    void addAll(Shelf other, BitSet removed) {
        int[] newUtterance = new int[other.utterances()];
        Arrays.fill(newUtterance, -1);
        for (int document = 0; document < other.documents(); document++) {
            if (!removed.get(document)) {
                Primary primary = other.primary(document);
                int first = other.firstUtteranceOf(document);
                for (int i = 0; i < primary.utterances().size(); i++) {
                    newUtterance[first + i] = utterances + i;
                }
                enter(primary);
            }
        }
        int[] newBlock = new int[other.blocks()];
        for (int block = 0; block < newBlock.length; block++) {
            int utterance = newUtterance[other.utteranceOf(block)];
            newBlock[block] = utterance < 0 ? -1 : blocks;
            if (utterance >= 0) {
                addBlock(utterance, other.beginOf(block));
            }
        }
        other.features(feature -> other.blocks(feature, block -> {
            if (newBlock[block] >= 0) {
                postings.add(feature, newBlock[block]);
            }
        }));
    }

    private void enter(Primary primary) {
        int number = primaries.size();
        primaries.add(primary);
        numbers.put(primary.document(), number);
        if (number == firstUtteranceOf.length) {
            firstUtteranceOf = Arrays.copyOf(firstUtteranceOf, number * 2);
        }
        firstUtteranceOf[number] = utterances;
        for (Utterance utterance : primary.utterances()) {
            if (utterances == documentOf.length) {
                documentOf = Arrays.copyOf(documentOf, utterances * 2);
                speakerOf = Arrays.copyOf(speakerOf, utterances * 2);
            }
            documentOf[utterances] = number;
            speakerOf[utterances] = speaker(utterance.speaker(), number);
            utterances++;
        }
    }

    private int speaker(@Nullable String speaker, int document) {
        if (speaker == null) {
            return -1;
        }
        Integer known = speakerNumbers.get(speaker);
        if (known == null) {
            known = speakers.size();
            speakers.add(speaker);
            speakerNumbers.put(speaker, known);
            speakersBySurname
                    .computeIfAbsent(Names.surname(speaker), surname -> new TreeSet<>())
                    .add(speaker);
        }
        List<Integer> theirs = documentsBySpeaker.computeIfAbsent(speaker, name -> new ArrayList<>());
        if (theirs.isEmpty() || theirs.getLast() != document) {
            theirs.add(document);
        }
        return known;
    }

    private void addBlock(int utterance, int begin) {
        if (blocks == utteranceOf.length) {
            utteranceOf = Arrays.copyOf(utteranceOf, blocks * 2);
            beginOf = Arrays.copyOf(beginOf, blocks * 2);
        }
        utteranceOf[blocks] = utterance;
        beginOf[blocks] = begin;
        blocks++;
    }

    @Override
    public int documents() {
        return primaries.size();
    }

    @Override
    public int utterances() {
        return utterances;
    }

    @Override
    public int blocks() {
        return blocks;
    }

    @Override
    public int speakers() {
        return speakers.size();
    }

    @Override
    public int count(int feature) {
        return postings.count(feature);
    }

    @Override
    public void blocks(int feature, IntConsumer each) {
        for (int block : postings.blocks(feature)) {
            each.accept(block);
        }
    }

    @Override
    public void features(IntConsumer each) {
        for (int feature : postings.features()) {
            each.accept(feature);
        }
    }

    @Override
    public int utteranceOf(int block) {
        return utteranceOf[block];
    }

    @Override
    public int beginOf(int block) {
        return beginOf[block];
    }

    @Override
    public int documentOf(int utterance) {
        return documentOf[utterance];
    }

    @Override
    public int firstUtteranceOf(int document) {
        return firstUtteranceOf[document];
    }

    @Override
    public int speakerOf(int utterance) {
        return speakerOf[utterance];
    }

    @Override
    public String speaker(int number) {
        return speakers.get(number);
    }

    @Override
    public void spokenBy(String surname, Spoken each) {
        for (String speaker : speakersBySurname.getOrDefault(surname, Set.of())) {
            for (int document : documentsBySpeaker.getOrDefault(speaker, List.of())) {
                each.in(speaker, document);
            }
        }
    }

    @Override
    public String id(int document) {
        return primaries.get(document).document();
    }

    @Override
    public @Nullable LocalDate day(int document) {
        return primaries.get(document).day();
    }

    @Override
    public Primary primary(int document) {
        return primaries.get(document);
    }

    @Override
    public int document(String id) {
        return numbers.getOrDefault(id, -1);
    }
}
