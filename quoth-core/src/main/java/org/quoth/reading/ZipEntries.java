package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a ZIP archive, in order. */
final class ZipEntries extends Entries {

    private static final Charset OF_OLD_NAMES = Charset.forName("windows-1252");

    private final ZipInputStream zip;

    ZipEntries(byte[] bytes, Limits limits) {
        super(limits, bytes.length);
        zip = new ZipInputStream(new ByteArrayInputStream(bytes), namesOf(bytes));
    }

    /** Names are UTF-8, unless the first is not. */
    private static Charset namesOf(byte[] bytes) {
        try (ZipInputStream first = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            first.getNextEntry();
            return StandardCharsets.UTF_8;
        } catch (IOException | IllegalArgumentException e) {
            return OF_OLD_NAMES;
        }
    }

    @Override
    Optional<Entry> read() throws IOException, Ended {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                return Optional.of(new Entry(entry.getName(), bytes(zip)));
            }
        }
        return Optional.empty();
    }
}
