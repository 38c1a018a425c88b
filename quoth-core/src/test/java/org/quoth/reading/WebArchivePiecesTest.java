package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Reading;

/** Web archives larger than an input may be are read in pieces, of which each fits. */
final class WebArchivePiecesTest {

    private static final int PAGES = 40;
    private static final Limits SMALL = Limits.STANDARD.with("bytes=8KiB");

    @TempDir
    private Path folder;

    @Test
    void readsEveryPageOfAPlainArchive() throws IOException {
        List<WebArchivePieces.Piece> pieces = pieces(joined(records()));
        assertThat(pieces).hasSizeGreaterThan(3);
        assertThat(addresses(pieces)).isEqualTo(addresses(PAGES));
    }

    @Test
    void readsEveryPageOfAnArchivePackedRecordByRecord() throws IOException {
        assertThat(addresses(pieces(joined(packed(records()))))).isEqualTo(addresses(PAGES));
    }

    @Test
    void readsOnBehindADamagedRecordAndReportsIt() throws IOException {
        List<byte[]> records = records();
        records.set(20, "WARC/1.0\r\nbroken\r\nContent-Length: many\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<WebArchivePieces.Piece> pieces = pieces(joined(records));
        List<String> expected = addresses(PAGES);
        expected.remove(20);
        assertThat(addresses(pieces)).isEqualTo(expected);
        assertThat(readings(pieces).filter(reading -> reading instanceof Reading.Refused))
                .singleElement()
                .extracting(reading -> ((Reading.Refused) reading).reason())
                .asString()
                .contains("damaged");
    }

    @Test
    void tellsThePlaceOfADamagedRecordInTheFile() throws IOException {
        List<byte[]> records = records();
        records.set(20, "WARC/1.0\r\nbroken\r\nContent-Length: many\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        records.set(30, damagedHttp(records.get(30)));
        assertThat(places(pieces(joined(records)))).containsExactly(begin(records, 20), begin(records, 30));
        assertThat(places(whole(joined(records)))).containsExactly(begin(records, 20), begin(records, 30));
        List<byte[]> packed = packed(records);
        assertThat(places(pieces(joined(packed)))).containsExactly(begin(packed, 20), begin(packed, 30));
        assertThat(places(whole(joined(packed)))).containsExactly(begin(packed, 20), begin(packed, 30));
    }

    @Test
    void tellsThePlaceOfADamagedRecordInAnArcFileAndReadsOn() throws IOException {
        List<byte[]> records = arc();
        records.set(
                20,
                "https://news.example.org/19 192.0.2.1 yesterday text/html some\n".getBytes(StandardCharsets.US_ASCII));
        records.set(30, damagedHttp(records.get(30)));
        List<String> expected = addresses(PAGES);
        expected.remove(29);
        expected.remove(19);
        List<byte[]> packed = packed(records);
        assertThat(places(whole(joined(records)))).containsExactly(begin(records, 20), begin(records, 30));
        assertThat(places(whole(joined(packed)))).containsExactly(begin(packed, 20), begin(packed, 30));
        assertThat(places(pieces(joined(records)))).containsExactly(begin(records, 20), begin(records, 30));
        assertThat(places(pieces(joined(packed)))).containsExactly(begin(packed, 20), begin(packed, 30));
        assertThat(addresses(pieces(joined(records)))).isEqualTo(expected);
        assertThat(addresses(pieces(joined(packed)))).isEqualTo(expected);
    }

    @Test
    void tellsWhereAnArchiveIsCutShort() throws IOException {
        List<byte[]> records = records();
        byte[] last = records.getLast();
        records.set(PAGES - 1, Arrays.copyOf(last, last.length - 100));
        assertThat(places(pieces(joined(records)))).containsExactly(begin(records, PAGES - 1));
        assertThat(places(whole(joined(records)))).containsExactly(begin(records, PAGES - 1));
    }

    @Test
    void readsAnArcFileWhoseFirstRecordDescribesTheOthers() throws IOException {
        List<byte[]> records = arc();
        assertThat(addresses(pieces(joined(records)))).isEqualTo(addresses(PAGES));
    }

    @Test
    void keepsPiecesSmallThoughTheSecondRecordOfAnArcFileIsDamaged() throws IOException {
        List<byte[]> records = new ArrayList<>();
        String version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n\n";
        records.add(
                ("filedesc://test.arc 0.0.0.0 20250305100000 text/plain " + version.length() + "\n" + version + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        records.set(0, gzip(records.getFirst()));
        byte[] noise = new byte[3_000];
        new Random(7).nextBytes(noise);
        records.add(noise);
        for (int i = 0; i < PAGES; i++) {
            String http = http(i);
            records.add(gzip(("https://news.example.org/" + i + " 192.0.2.1 20250305100000 text/html " + http.length()
                            + "\n" + http + "\n")
                    .getBytes(StandardCharsets.US_ASCII)));
        }
        assertThat(pieces(joined(records)))
                .hasSizeGreaterThan(1)
                .filteredOn(WebArchivePieces.Piece.Bytes.class::isInstance)
                .allMatch(
                        piece -> ((WebArchivePieces.Piece.Bytes) piece).input().bytes().length <= SMALL.bytes());
    }

    @Test
    void namesARecordTheSameWhateverTheLimit() throws IOException {
        byte[] archive = joined(records());
        List<String> whole = new Formats(Limits.STANDARD)
                .read(Input.of("big.warc", archive))
                .map(reading -> ((Reading.Read) reading).document().id())
                .toList();
        List<String> cut = readings(pieces(archive))
                .map(reading -> ((Reading.Read) reading).document().id())
                .toList();
        assertThat(cut).isEqualTo(whole).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}"));
    }

    @Test
    void keepsWhenARecordWasCaptured() throws IOException {
        assertThat(readings(pieces(joined(records())))
                        .map(reading ->
                                ((Reading.Read) reading).document().metadata().captured()))
                .hasSize(PAGES)
                .allMatch(captured -> captured != null && captured.toString().equals("2025-03-05T10:00:00Z"));
    }

    /** Of what an archive holds no more than is asked for lies in memory. */
    @Test
    void readsARecordWhenItIsAskedFor() throws IOException {
        List<String> read = new ArrayList<>();
        WebArchive archive = new WebArchive(Limits.STANDARD, input -> {
            read.add(new String(input.bytes(), StandardCharsets.UTF_8));
            return input.refused("not read here");
        });
        Iterator<Reading> readings =
                archive.read(Input.of("a.warc", joined(records()))).iterator();
        assertThat(readings.next()).isInstanceOf(Reading.Refused.class);
        assertThat(read).hasSize(1);
        readings.forEachRemaining(reading -> {});
        assertThat(read).hasSize(PAGES);
    }

    @Test
    void namesTheLimitWhereNothingCanBeCut() throws IOException {
        List<byte[]> records = records();
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        records.add(noise);
        List<WebArchivePieces.Piece> pieces = pieces(gzip(joined(records)));
        assertThat(pieces).hasSize(1);
        assertThat(((WebArchivePieces.Piece.Unread) pieces.getFirst()).refused().reason())
                .contains("packed as one")
                .contains("QUOTH_LIMITS=\"bytes=…\"");
    }

    private List<WebArchivePieces.Piece> pieces(byte[] archive) throws IOException {
        assertThat(archive.length).isGreaterThan(8192);
        Path file = Files.write(folder.resolve("big.warc"), archive);
        assertThat(WebArchivePieces.isOne(file, SMALL)).isTrue();
        try (Stream<WebArchivePieces.Piece> pieces = WebArchivePieces.of(file, "big.warc", SMALL)) {
            return pieces.toList();
        }
    }

    private static Stream<Reading> readings(List<WebArchivePieces.Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> new Formats(SMALL).read(((WebArchivePieces.Piece.Bytes) piece).input()));
    }

    private static List<String> addresses(List<WebArchivePieces.Piece> pieces) {
        return readings(pieces)
                .filter(reading -> reading instanceof Reading.Read)
                .map(reading -> ((Reading.Read) reading).document().metadata().url())
                .toList();
    }

    private static List<String> addresses(int count) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addresses.add("https://news.example.org/" + i);
        }
        return addresses;
    }

    private static List<byte[]> records() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String http = http(i);
            records.add(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example.org/" + i
                            + "\r\nWARC-Date: 2025-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                            + String.format("%012d", i)
                            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                            + http.length()
                            + "\r\n\r\n" + http + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return records;
    }

    private static List<byte[]> arc() {
        List<byte[]> records = new ArrayList<>();
        String version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n\n";
        records.add(
                ("filedesc://test.arc 0.0.0.0 20250305100000 text/plain " + version.length() + "\n" + version + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < PAGES; i++) {
            String http = http(i);
            records.add(("https://news.example.org/" + i + " 192.0.2.1 20250305100000 text/html " + http.length() + "\n"
                            + http + "\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return records;
    }

    private static byte[] damagedHttp(byte[] record) {
        String head = new String(record, StandardCharsets.US_ASCII);
        return head.replace("HTTP/1.1 200", "HTTP one 200").getBytes(StandardCharsets.US_ASCII);
    }

    private static long begin(List<byte[]> records, int number) {
        return records.subList(0, number).stream()
                .mapToLong(record -> record.length)
                .sum();
    }

    private static Stream<Reading> whole(byte[] archive) {
        return new Formats(Limits.STANDARD).read(Input.of("big.warc", archive));
    }

    private static List<Long> places(List<WebArchivePieces.Piece> pieces) {
        return places(readings(pieces));
    }

    private static List<Long> places(Stream<Reading> readings) {
        Pattern place = Pattern.compile("at byte (\\d+) is damaged");
        return readings.filter(Reading.Refused.class::isInstance)
                .map(reading -> place.matcher(((Reading.Refused) reading).reason()))
                .flatMap(Matcher::results)
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    private static List<byte[]> packed(List<byte[]> records) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(gzip(record));
        }
        return packed;
    }

    private static String http(int number) {
        String page =
                "<html><head><title>Ferry " + number + " sails again</title></head><body><article><h1>Ferry " + number
                        + " sails again</h1><p>Ferry " + number + " left Port Ellis on Monday, its master said. "
                        + "It carries the mail, the milk and eleven people, and it will be back by night.</p></article></body></html>";
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
