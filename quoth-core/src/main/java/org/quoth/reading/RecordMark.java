package org.quoth.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a record of a web archive begins with, by which reading goes on behind a damaged one. */
enum RecordMark {
    /** A gzip member for each record. */
    PACKED {
        @Override
        boolean begins(byte[] bytes, int at) {
            return at + 8 < bytes.length && isPacked(bytes, at);
        }
    },
    /** A line with the version of the format. */
    WARC {
        @Override
        boolean begins(byte[] bytes, int at) {
            return at + 8 < bytes.length
                    && bytes[at - 1] == '\n'
                    && bytes[at] == 'W'
                    && bytes[at + 1] == 'A'
                    && bytes[at + 2] == 'R'
                    && bytes[at + 3] == 'C'
                    && bytes[at + 4] == '/';
        }
    },
    /** A line with address, host, moment, type and length. */
    ARC {
        @Override
        boolean begins(byte[] bytes, int at) {
            if (bytes[at - 1] != '\n' || bytes[at] < 'a' || bytes[at] > 'z') {
                return false;
            }
            int end = at;
            while (end < bytes.length && end - at < LONGEST && bytes[end] != '\n') {
                end++;
            }
            return end < bytes.length
                    && bytes[end] == '\n'
                    && ARC_LINE.matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1))
                            .matches();
        }
    };

    /** Bytes that a mark takes at most. */
    static final int LONGEST = 4096;

    private static final Pattern ARC_LINE =
            Pattern.compile("[a-z]{2,12}:[^ ]++ [0-9A-Fa-f.:]{3,45} \\d{14} [^ ]++(?: [^ ]++){0,6} \\d{1,12}\\r?");

    /** Whether a record may begin at an index, which is at least 1. */
    abstract boolean begins(byte[] bytes, int at);

    /** Where the next record begins, from {@code from} on, or -1. */
    int next(byte[] bytes, int from) {
        for (int i = Math.max(1, from); i < bytes.length; i++) {
            if (begins(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    static RecordMark of(boolean packed, boolean arc) {
        return packed ? PACKED : arc ? ARC : WARC;
    }

    /** Whether a gzip member begins at an index. */
    static boolean isPacked(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xFF) == 0x1F
                && (bytes[at + 1] & 0xFF) == 0x8B
                && bytes[at + 2] == 8;
    }
}
