package org.quoth.matching;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** A shelf in a file, read where it lies: the system's cache of files is its memory. Safe to share between threads. */
final class FileShelf implements Shelf {

    /** So many characters of texts are kept at hand. */
    private static final int AT_HAND = 2_000_000;

    private final ByteBuffer file;
    private final int documents;
    private final int utterances;
    private final int blocks;
    private final int speakers;
    private final int features;
    private final int shift;
    private final Map<Integer, Primary> recent = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    private FileShelf(ByteBuffer file) {
        this.file = file;
        int sizes = file.limit() - 6 * Integer.BYTES;
        this.documents = file.getInt(sizes);
        this.utterances = file.getInt(sizes + 4);
        this.blocks = file.getInt(sizes + 8);
        this.speakers = file.getInt(sizes + 12);
        this.features = file.getInt(sizes + 16);
        this.shift = 32 - ShelfFile.directoryBits(features);
    }

    /**
     * Opens a shelf that {@link ShelfFile} wrote.
     *
     * @throws IOException if there is no such file, or it is not whole
     */
    static FileShelf open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < ShelfFile.FOOTER || size > Integer.MAX_VALUE) {
                throw new IOException(path + " is no shelf of primary texts");
            }
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            int end = (int) size - ShelfFile.FOOTER;
            if (file.getInt((int) size - Integer.BYTES) != ShelfFile.MAGIC
                    || file.getInt(end + ShelfFile.END * Integer.BYTES) != end) {
                throw new IOException(path + " is not whole");
            }
            return new FileShelf(file);
        }
    }

    private int begin(int section) {
        return file.getInt(file.limit() - ShelfFile.FOOTER + section * Integer.BYTES);
    }

    @Override
    public int documents() {
        return documents;
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
        return speakers;
    }

    @Override
    public int count(int feature) {
        int reference = reference(feature);
        if (reference < 0) {
            return reference == NONE ? 0 : 1;
        }
        return new Numbered(file, reference).next();
    }

    @Override
    public void blocks(int feature, IntConsumer each) {
        int reference = reference(feature);
        if (reference == NONE) {
            return;
        }
        if (reference < 0) {
            each.accept(-1 - reference);
            return;
        }
        Numbered list = new Numbered(file, reference);
        int count = list.next();
        int block = 0;
        for (int i = 0; i < count; i++) {
            block += list.next();
            each.accept(block);
        }
    }

    private static final int NONE = Integer.MIN_VALUE;

    /** What a feature's row refers to; {@link #NONE} if there is no such feature. */
    private int reference(int feature) {
        int place = begin(ShelfFile.DIRECTORY) + (feature >>> shift) * Integer.BYTES;
        int end = file.getInt(place + Integer.BYTES);
        int table = begin(ShelfFile.FEATURES);
        for (int row = file.getInt(place); row < end; row++) {
            int at = table + row * ShelfFile.PAIR_ROW;
            if (file.getInt(at) == feature) {
                return file.getInt(at + Integer.BYTES);
            }
        }
        return NONE;
    }

    @Override
    public void features(IntConsumer each) {
        int table = begin(ShelfFile.FEATURES);
        for (int row = 0; row < features; row++) {
            each.accept(file.getInt(table + row * ShelfFile.PAIR_ROW));
        }
    }

    @Override
    public int utteranceOf(int block) {
        return file.getInt(begin(ShelfFile.BLOCKS) + block * ShelfFile.PAIR_ROW);
    }

    @Override
    public int beginOf(int block) {
        return file.getInt(begin(ShelfFile.BLOCKS) + block * ShelfFile.PAIR_ROW + Integer.BYTES);
    }

    @Override
    public int documentOf(int utterance) {
        return file.getInt(begin(ShelfFile.UTTERANCES) + utterance * ShelfFile.PAIR_ROW);
    }

    @Override
    public int speakerOf(int utterance) {
        return file.getInt(begin(ShelfFile.UTTERANCES) + utterance * ShelfFile.PAIR_ROW + Integer.BYTES);
    }

    private int row(int document) {
        return begin(ShelfFile.DOCUMENT_TABLE) + document * ShelfFile.DOCUMENT_ROW;
    }

    @Override
    public int firstUtteranceOf(int document) {
        return file.getInt(row(document) + 2 * Integer.BYTES);
    }

    @Override
    public @Nullable LocalDate day(int document) {
        int day = file.getInt(row(document) + Integer.BYTES);
        return day == ShelfFile.UNDATED ? null : LocalDate.ofEpochDay(day);
    }

    @Override
    public String id(int document) {
        return new Cursor(file, file.getInt(row(document))).text();
    }

    private Cursor speakerRecord(int number) {
        return new Cursor(file, file.getInt(begin(ShelfFile.SPEAKER_TABLE) + number * Integer.BYTES));
    }

    @Override
    public String speaker(int number) {
        return speakerRecord(number).text();
    }

    @Override
    public void spokenBy(String surname, Spoken each) {
        for (int number = firstOf(surname); number < speakers; number++) {
            Cursor record = speakerRecord(number);
            String speaker = record.text();
            if (!Names.surname(speaker).equals(surname)) {
                break;
            }
            int count = record.number();
            for (int i = 0; i < count; i++) {
                each.in(speaker, record.number());
            }
        }
    }

    /** The first speaker whose surname is not before this one. */
    private int firstOf(String surname) {
        int low = 0;
        int high = speakers;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Names.surname(speaker(middle)).compareTo(surname) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int document(String id) {
        int table = begin(ShelfFile.IDS);
        int low = 0;
        int high = documents;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (id(file.getInt(table + middle * Integer.BYTES)).compareTo(id) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int found = low == 0 ? -1 : file.getInt(table + (low - 1) * Integer.BYTES);
        return found >= 0 && id(found).equals(id) ? found : -1;
    }

    @Override
    public Primary primary(int document) {
        synchronized (recent) {
            Primary held = recent.get(document);
            if (held != null) {
                return held;
            }
        }
        Primary read = read(document);
        synchronized (recent) {
            if (recent.put(document, read) == null) {
                characters += read.text().length();
            }
            var oldest = recent.entrySet().iterator();
            while (characters > AT_HAND && recent.size() > 1) {
                characters -= oldest.next().getValue().text().length();
                oldest.remove();
            }
        }
        return read;
    }

    private Primary read(int document) {
        Cursor record = new Cursor(file, file.getInt(row(document)));
        String id = record.text();
        String source = record.text();
        int count = record.number();
        List<Utterance> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int turn = record.number();
            String speaker = record.flag() ? record.text() : null;
            int spans = record.number();
            List<Span> speech = new ArrayList<>(spans);
            for (int span = 0; span < spans; span++) {
                speech.add(new Span(record.number(), record.number()));
            }
            read.add(new Utterance(turn < 0 ? null : turn, speaker, speech));
        }
        return new Primary(id, source, day(document), record.text(), read);
    }

    /** Reads on through a record. */
    private static final class Cursor {
        private final ByteBuffer file;
        private int at;

        Cursor(ByteBuffer file, int at) {
            this.file = file;
            this.at = at;
        }

        int number() {
            int number = file.getInt(at);
            at += Integer.BYTES;
            return number;
        }

        boolean flag() {
            return file.get(at++) != 0;
        }

        String text() {
            byte[] bytes = new byte[number()];
            file.get(at, bytes);
            at += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Reads numbers of variable length. */
    private static final class Numbered {
        private final ByteBuffer file;
        private int at;

        Numbered(ByteBuffer file, int at) {
            this.file = file;
            this.at = at;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte next;
            do {
                next = file.get(at++);
                number |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }
    }
}
