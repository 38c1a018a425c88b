package org.quoth.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reading;

/** Files that are no text, whatever their names say: refused, each with what it is. */
final class Binary implements Format {

    private static final int SAMPLE = 65_536;
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u0089PNG", "a PNG image");
        MAGIC.put("\u00ff\u00d8\u00ff", "a JPEG image");
        MAGIC.put("GIF8", "a GIF image");
        MAGIC.put("7z\u00bc\u00af", "a 7-Zip file; unpack it first");
        MAGIC.put("BZh", "a bzip2 file; unpack it first");
        MAGIC.put("\u00fd7zXZ", "an XZ file; unpack it first");
        MAGIC.put("(\u00b5/\u00fd", "a Zstandard file; unpack it first");
        MAGIC.put("\u007fELF", "a program");
        MAGIC.put("SQLite format 3", "an SQLite database");
        MAGIC.put("ID3", "an MP3 recording");
        MAGIC.put("OggS", "an Ogg recording");
        MAGIC.put("RIFF", "a RIFF file (sound or film)");
    }

    @Override
    public String name() {
        return "binary";
    }

    @Override
    public boolean accepts(Input input) {
        return reason(input) != null;
    }

    @Override
    public Stream<Reading> read(Input input) {
        String reason = reason(input);
        return input.refused(reason == null ? "It is not text." : reason);
    }

    private static @Nullable String reason(Input input) {
        if (input.bytes().length == 0) {
            return "The file is empty.";
        }
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (input.begins(magic.getKey())) {
                return "By its content this is " + magic.getValue() + ".";
            }
        }
        return isNoText(input)
                ? "This is not text: it holds too many control characters to be written by people."
                : null;
    }

    /** Control characters in the first 64 KiB once decoded, a run of one as one: a text has hardly any but tabs and line ends, and is sometimes filled up. */
    private static boolean isNoText(Input input) {
        String text = Decoded.of(input.head(SAMPLE), null).text();
        int controls = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean control = isControl(text.charAt(i));
            if (!control || i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                length++;
                controls += control ? 1 : 0;
            }
        }
        return controls * 50 > length;
    }

    private static boolean isControl(int c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f';
        return (c < 32 && !layout) || (c >= 0x7F && c < 0xA0);
    }
}
