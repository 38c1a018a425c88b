package org.quoth.matching;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Writes a shelf to a file that {@link FileShelf} reads where it lies. Numbers are big-endian. Sections in this order, each beginning
 * where the footer says: documents (id, source, utterances, text), tables of documents, utterances and blocks, speakers by surname, ids
 * in order, lists of blocks, features in unsigned order with where their lists are, and a directory of the features by their first bits.
 */
final class ShelfFile {

    static final int MAGIC = 0x51534831;
    static final int UNDATED = Integer.MIN_VALUE;

    /** The places of the footer that say where a section begins. */
    static final int DOCUMENT_TABLE = 0;

    static final int UTTERANCES = 1;
    static final int BLOCKS = 2;
    static final int SPEAKERS = 3;
    static final int SPEAKER_TABLE = 4;
    static final int IDS = 5;
    static final int FEATURES = 6;
    static final int DIRECTORY = 7;
    static final int END = 8;
    private static final int SECTIONS = 9;

    static final int DOCUMENT_ROW = 12;
    static final int PAIR_ROW = 8;
    /** Sections, five sizes, the magic number. */
    static final int FOOTER = (SECTIONS + 5 + 1) * Integer.BYTES;

    /** So many features share a place of the directory, on average. */
    private static final int SHARING = 8;

    private final Shelf shelf;
    private final DataOutputStream out;
    private final int[] begins = new int[SECTIONS];

    private ShelfFile(Shelf shelf, DataOutputStream out) {
        this.shelf = shelf;
        this.out = out;
    }

    /** Writes a file that must not be there; it is on the disk when this returns. */
    static void write(Shelf shelf, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            DataOutputStream out = new DataOutputStream(bytes);
            new ShelfFile(shelf, out).write();
            out.flush();
            channel.force(true);
        }
    }

    private void begin(int section) throws IOException {
        if (out.size() == Integer.MAX_VALUE) {
            throw new IOException("a shelf of primary texts is larger than 2 GB");
        }
        begins[section] = out.size();
    }

    private void write() throws IOException {
        documents();
        int[] speakerOrder = speakerOrder();
        int[] speakerRank = new int[speakerOrder.length];
        for (int i = 0; i < speakerOrder.length; i++) {
            speakerRank[speakerOrder[i]] = i;
        }
        begin(UTTERANCES);
        for (int utterance = 0; utterance < shelf.utterances(); utterance++) {
            int speaker = shelf.speakerOf(utterance);
            out.writeInt(shelf.documentOf(utterance));
            out.writeInt(speaker < 0 ? -1 : speakerRank[speaker]);
        }
        begin(BLOCKS);
        for (int block = 0; block < shelf.blocks(); block++) {
            out.writeInt(shelf.utteranceOf(block));
            out.writeInt(shelf.beginOf(block));
        }
        speakers(speakerOrder);
        ids();
        int features = features();
        begin(END);
        for (int begin : begins) {
            out.writeInt(begin);
        }
        out.writeInt(shelf.documents());
        out.writeInt(shelf.utterances());
        out.writeInt(shelf.blocks());
        out.writeInt(shelf.speakers());
        out.writeInt(features);
        out.writeInt(MAGIC);
    }

    private void documents() throws IOException {
        int[] places = new int[shelf.documents()];
        for (int document = 0; document < places.length; document++) {
            places[document] = out.size();
            document(shelf.primary(document));
        }
        begin(DOCUMENT_TABLE);
        for (int document = 0; document < places.length; document++) {
            LocalDate day = shelf.day(document);
            out.writeInt(places[document]);
            out.writeInt(day == null ? UNDATED : Math.toIntExact(day.toEpochDay()));
            out.writeInt(shelf.firstUtteranceOf(document));
        }
    }

    private void document(Primary primary) throws IOException {
        text(primary.document());
        text(primary.source());
        out.writeInt(primary.utterances().size());
        for (Utterance utterance : primary.utterances()) {
            @Nullable Integer turn = utterance.turn();
            out.writeInt(turn == null ? -1 : turn);
            out.writeBoolean(utterance.speaker() != null);
            if (utterance.speaker() != null) {
                text(utterance.speaker());
            }
            out.writeInt(utterance.speech().size());
            for (Span span : utterance.speech()) {
                out.writeInt(span.begin());
                out.writeInt(span.end());
            }
        }
        text(primary.text());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private int[] speakerOrder() {
        String[] surnames = IntStream.range(0, shelf.speakers())
                .mapToObj(number -> Names.surname(shelf.speaker(number)))
                .toArray(String[]::new);
        return IntStream.range(0, surnames.length)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> surnames[number])
                        .thenComparing(shelf::speaker))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void speakers(int[] order) throws IOException {
        List<Set<Integer>> documents = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            documents.add(new LinkedHashSet<>());
        }
        for (int utterance = 0; utterance < shelf.utterances(); utterance++) {
            if (shelf.speakerOf(utterance) >= 0) {
                documents.get(shelf.speakerOf(utterance)).add(shelf.documentOf(utterance));
            }
        }
        begin(SPEAKERS);
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[i] = out.size();
            text(shelf.speaker(order[i]));
            out.writeInt(documents.get(order[i]).size());
            for (int document : documents.get(order[i])) {
                out.writeInt(document);
            }
        }
        begin(SPEAKER_TABLE);
        for (int place : places) {
            out.writeInt(place);
        }
    }

    private void ids() throws IOException {
        int[] order = IntStream.range(0, shelf.documents())
                .boxed()
                .sorted(Comparator.comparing(shelf::id).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        begin(IDS);
        for (int document : order) {
            out.writeInt(document);
        }
    }

    /** A feature that one block holds carries the block itself, as -1 - block; any other where its list begins. */
    private int features() throws IOException {
        int[] features = sorted();
        int[] references = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            references[i] = list(features[i]);
        }
        begin(FEATURES);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeInt(references[i]);
        }
        directory(features);
        return features.length;
    }

    private int[] sorted() {
        IntStream.Builder all = IntStream.builder();
        shelf.features(feature -> all.add(feature ^ Integer.MIN_VALUE));
        int[] features = all.build().sorted().toArray();
        for (int i = 0; i < features.length; i++) {
            features[i] ^= Integer.MIN_VALUE;
        }
        return features;
    }

    private int list(int feature) throws IOException {
        int count = shelf.count(feature);
        int[] blocks = new int[count];
        int[] next = {0};
        shelf.blocks(feature, block -> blocks[next[0]++] = block);
        if (count == 1) {
            return -1 - blocks[0];
        }
        int begin = out.size();
        variable(count);
        int before = 0;
        for (int block : blocks) {
            variable(block - before);
            before = block;
        }
        return begin;
    }

    private void variable(int value) throws IOException {
        int rest = value;
        while (rest > 0x7f) {
            out.writeByte(rest | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private void directory(int[] features) throws IOException {
        begin(DIRECTORY);
        int bits = directoryBits(features.length);
        int at = 0;
        for (long place = 0; place <= 1L << bits; place++) {
            while (at < features.length && Integer.toUnsignedLong(features[at]) >>> (32 - bits) < place) {
                at++;
            }
            out.writeInt(at);
        }
    }

    /** How many first bits of a feature say where in the directory it is: 1 to 24. */
    static int directoryBits(int features) {
        int bits = 1;
        while (bits < 24 && (features >>> bits) > SHARING) {
            bits++;
        }
        return bits;
    }
}
