package org.quoth.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.quoth.model.Reading;

/**
 * A web archive that is larger than an input may be, cut between its records into pieces that are not: each piece is a web archive of its
 * own. No more than one piece is in memory. A damaged record stays in its piece, so that reading the piece reports it.
 *
 * <pre>{@code
 * try (Stream<WebArchivePieces.Piece> pieces = WebArchivePieces.of(path, "news.warc.gz", limits)) { … }
 * }</pre>
 */
public final class WebArchivePieces implements Iterator<WebArchivePieces.Piece> {

    private static final long PIECE = 8L << 20;
    private static final int HEAD = RecordMark.LONGEST;

    /** Bytes that can be read as an input, or a stretch that is too large for it or cannot be read. */
    public sealed interface Piece {
        record Bytes(Input input) implements Piece {}

        record Unread(Reading.Refused refused) implements Piece {}
    }

    private final FileChannel channel;
    private final long size;
    private final String source;
    private final Limits limits;
    private final RecordMark mark;
    private final byte[] header;
    private long from;

    private WebArchivePieces(FileChannel channel, String source, Limits limits) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.source = source;
        this.limits = limits;
        byte[] head = bytes(0, Math.min(HEAD, size));
        boolean arc = new WebArchive(limits, input -> Stream.empty()).isArc(head);
        this.mark = RecordMark.of(RecordMark.isPacked(head, 0), arc);
        this.header = arc ? description() : new byte[0];
    }

    /** The first record of an ARC file, which describes the others and stands before every piece; nothing where no other is found behind it. */
    private byte[] description() throws IOException {
        long end = afterPiece(0, 1);
        return end > 0 && end < size && end <= least() ? bytes(0, end) : new byte[0];
    }

    private long least() {
        return Math.min(PIECE, limits.bytes() / 4);
    }

    /** Whether a file begins as a web archive does. */
    public static boolean isOne(Path path, Limits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(4096);
            while (head.hasRemaining() && channel.read(head) >= 0) {}
            return new WebArchive(limits, input -> Stream.empty())
                    .accepts(Input.of(path.toString(), Arrays.copyOf(head.array(), head.position())));
        }
    }

    /** The pieces in order; the stream holds the file open until it is closed. */
    public static Stream<Piece> of(Path path, String source, Limits limits) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            WebArchivePieces pieces = new WebArchivePieces(channel, source, limits);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pieces, Spliterator.ORDERED), false)
                    .onClose(pieces::close);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return from < size;
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long begin = from;
        try {
            from = end(begin);
            if (from - begin > limits.bytes()) {
                return new Piece.Unread(new Reading.Refused(
                        source,
                        "The stretch of " + Limits.spell(from - begin) + " at byte " + begin
                                + " is one record, or packed as one: the limit is " + Limits.spell(limits.bytes()) + "."
                                + Limits.raise("bytes")));
            }
            byte[] own = bytes(begin, from);
            return new Piece.Bytes(
                    begin == 0
                            ? Input.of(source, own)
                            : Input.of(source, joined(header, own)).at(begin - header.length));
        } catch (IOException e) {
            from = size;
            return new Piece.Unread(new Reading.Refused(
                    source, "From byte " + begin + " on it could not be read: " + e.getMessage() + "."));
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private byte[] bytes(long begin, long end) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(end - begin));
        while (buffer.hasRemaining() && channel.read(buffer, begin + buffer.position()) >= 0) {}
        return buffer.array();
    }

    /** The beginning of the first record that stands a piece or more behind {@code begin}; the end of the file if there is none. */
    private long end(long begin) throws IOException {
        long at = begin;
        while (at < size) {
            long behind = afterPiece(at, begin + least());
            if (behind > 0) {
                return behind;
            }
            at = resume(Math.max(damaged + 1, at + 1));
        }
        return size;
    }

    /** Where the reader stood when it met a damaged record. */
    private long damaged;

    /** Reads records from {@code at} on until one begins at or behind {@code least}: its beginning, or 0 at a damaged record. */
    private long afterPiece(long at, long least) throws IOException {
        damaged = at;
        try (WarcReader reader = new WarcReader(inputAt(at))) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                damaged = at + reader.position();
                if (damaged >= least && damaged > at && begins(damaged)) {
                    return damaged;
                }
            }
            return size;
        } catch (IOException | RuntimeException e) {
            return 0; // damaged here: the piece that holds it will say so when it is read
        }
    }

    private InputStream inputAt(long at) throws IOException {
        channel.position(at);
        return new BufferedInputStream(Channels.newInputStream(new Borrowed(channel)), 1 << 16);
    }

    /** A packed archive can be cut only where a new gzip member begins. */
    private boolean begins(long at) throws IOException {
        return mark != RecordMark.PACKED || RecordMark.isPacked(bytes(at, Math.min(size, at + 3)), 0);
    }

    /** Where the next record begins, from {@code at} on; the end of the file if there is none. */
    private long resume(long at) throws IOException {
        long window = at;
        while (window < size) {
            byte[] bytes = bytes(window, Math.min(size, window + (1 << 20)));
            int found = mark.next(bytes, 1);
            if (found >= 0) {
                return window + found;
            }
            window += bytes.length > HEAD ? bytes.length - HEAD : bytes.length;
        }
        return size;
    }

    /** The reader closes what it reads from; the file stays open. */
    private record Borrowed(FileChannel file) implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {}
    }
}
