package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.Reading;

/**
 * A page that a browser saved with all its parts in one file (MHTML), or a letter (EML): its first HTML part is read as a web page; without one its
 * first plain part as a text. Pictures, frames and enclosures are left out.
 */
final class MailFile implements Format {

    private static final int HEAD = 65_536;
    private static final Pattern HEADER =
            Pattern.compile("(?:[!-9;-~]{1,80}:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*+)++\\r?\\n");
    private static final Pattern MIME = Pattern.compile("(?im)^MIME-Version:");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<>@]{2,80}?)\"?\\s*<[^<>]*@[^<>]*>\\s*");
    private static final MimeConfig CONFIG =
            MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build();

    private final Limits limits;
    private final int depth;
    private final BiFunction<Input, Integer, Stream<Reading>> inner;

    /** A reader that hands the part that it finds, and how deep that lies, to {@code inner}. */
    MailFile(Limits limits, int depth, BiFunction<Input, Integer, Stream<Reading>> inner) {
        this.limits = limits;
        this.depth = depth;
        this.inner = inner;
    }

    /** The part to be read and the fields above the whole, by lower-case name. */
    private record Letter(@Nullable Part part, Map<String, String> fields) {

        String field(String name) {
            return DecoderUtil.decodeEncodedWords(fields.getOrDefault(name, ""), DecodeMonitor.SILENT)
                    .strip();
        }
    }

    private record Part(Input words, boolean html, String location) {}

    @Override
    public String name() {
        return "saved page or letter";
    }

    @Override
    public boolean accepts(Input input) {
        Matcher header = HEADER.matcher(new String(input.head(HEAD), StandardCharsets.ISO_8859_1));
        return header.lookingAt() && MIME.matcher(header.group()).find();
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (depth >= limits.nesting()) {
            return input.refused("It lies deeper than the limit on nesting." + Limits.raise("nesting"));
        }
        Letter letter;
        try {
            letter = letter(input);
        } catch (IOException | MimeException e) {
            return input.refused("The letter or saved page is damaged (" + e.getMessage() + ").");
        }
        Part part = letter.part;
        if (part == null) {
            return input.refused("This letter or saved page holds no part with text.");
        }
        Fingerprint received = Fingerprint.of(input.bytes());
        return inner.apply(part.words, depth + 1)
                .map(reading -> Renamed.by(received, reading))
                .map(reading -> reading instanceof Reading.Read read
                        ? new Reading.Read(read.document()
                                .withMetadata(told(read.document().metadata(), letter, part.location)))
                        : reading);
    }

    /** What the page or the text does not state itself. */
    private static Metadata told(Metadata own, Letter letter, String location) {
        Metadata.Builder told = own.toBuilder();
        String address = letter.fields
                .getOrDefault("snapshot-content-location", location)
                .strip();
        boolean saved = address.startsWith("http");
        Published sent = sent(letter.field("date"));
        if (saved) {
            told.url(own.url() == null ? address : own.url()).captured(sent);
        } else {
            Matcher sender = SENDER.matcher(letter.field("from"));
            told.published(own.published() == null ? sent : own.published())
                    .outlet(own.outlet() == null && sender.matches() ? sender.group(1) : own.outlet());
        }
        String subject = letter.field("subject");
        return told.title(own.title() == null && !subject.isEmpty() ? subject : own.title())
                .build();
    }

    /** Null where the day is not told as letters tell it: "Wed, 5 Mar 2031 08:00:00 +0100 (CET)". */
    private static @Nullable Published sent(String date) {
        try {
            return Published.at(
                    OffsetDateTime.parse(COMMENT.matcher(date).replaceFirst(""), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Letter letter(Input input) throws IOException, MimeException {
        Map<String, String> top = new HashMap<>();
        Map<String, String> fields = top;
        Part found = null;
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(new ByteArrayInputStream(input.bytes()));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> fields = new HashMap<>();
                case T_FIELD ->
                    fields.putIfAbsent(
                            stream.getField().getName().toLowerCase(Locale.ROOT),
                            String.valueOf(stream.getField().getBody()));
                case T_BODY -> {
                    Part part = part(input.source(), stream, fields.getOrDefault("content-location", ""));
                    found = part != null && (found == null || (part.html && !found.html)) ? part : found;
                }
                default -> {
                    // begins and ends of what is told above
                }
            }
        }
        return new Letter(found, top);
    }

    private static @Nullable Part part(String source, MimeTokenStream stream, String location) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType();
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && !type.equals("text/plain")) {
            return null;
        }
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        return bytes.length == 0
                ? null
                : new Part(
                        new Input(
                                source,
                                bytes,
                                charset(stream.getBodyDescriptor().getCharset())),
                        html,
                        location);
    }

    /** ASCII is what the library gives for want of a name. */
    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // the bytes themselves must tell
        }
    }
}
