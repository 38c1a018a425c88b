package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a tar archive (POSIX ustar and pax, GNU's long names), in order; links and devices are passed over. */
final class TarEntries extends Entries {

    private static final int BLOCK = 512;
    private static final Pattern PATH = Pattern.compile("(?m)^\\d+ path=(.*)$");

    private final byte[] bytes;
    private int at;

    TarEntries(byte[] bytes, Limits limits) {
        super(limits, bytes.length);
        this.bytes = bytes;
    }

    /** Whether these bytes begin with a header of tar whose check sum is right. */
    static boolean looksLike(byte[] bytes) {
        return bytes.length >= BLOCK && bytes[0] != 0 && isSound(bytes, 0);
    }

    private static boolean isSound(byte[] bytes, int header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : bytes[header + i] & 0xFF;
        }
        return sum == octal(bytes, header + 148, 8);
    }

    /** A number in octal digits; -1 if it is none. */
    private static long octal(byte[] bytes, int from, int length) {
        String digits = new String(bytes, from, length, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }

    @Override
    Optional<Entry> read() throws IOException, Ended {
        String longName = "";
        while (at + BLOCK <= bytes.length && bytes[at] != 0) {
            if (!isSound(bytes, at)) {
                throw new IOException("no header at byte " + at);
            }
            long size = octal(bytes, at + 124, 12);
            int begin = at + BLOCK;
            if (size < 0 || begin + size > bytes.length) {
                throw new IOException("the file at byte " + at + " reaches beyond the end");
            }
            char type = (char) bytes[at + 156];
            String name = longName.isEmpty() ? name() : longName;
            at = (int) (begin + (size + BLOCK - 1) / BLOCK * BLOCK);
            switch (type) {
                case '0', '\0', '7' -> {
                    return Optional.of(new Entry(name, bytes(new ByteArrayInputStream(bytes, begin, (int) size))));
                }
                case 'L' -> longName = string(begin, (int) Math.min(size, 4096));
                case 'x' -> longName = paxPath(begin, (int) Math.min(size, 65_536));
                default -> longName = "";
            }
        }
        return Optional.empty();
    }

    private String name() {
        String prefix = string(at + 257, 5).equals("ustar") ? string(at + 345, 155) : "";
        String name = string(at, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private String paxPath(int begin, int length) {
        Matcher path = PATH.matcher(string(begin, length));
        return path.find() ? path.group(1) : "";
    }

    private String string(int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
