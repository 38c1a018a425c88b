package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoth.model.Document;
import org.quoth.model.Published;
import org.quoth.model.Reading;

/** Packed folders: each file as what it is, within limits that refusals name. */
final class ArchivesTest {

    private static final String STORY = "The lock at Port Ellis opens in May, the mayor said on Monday.\n";

    @Test
    void readsEachFileOfAFolder() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("stories/lock.txt", STORY);
        files.put("captions.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nGood evening.\n");
        files.put("__MACOSX/._lock.txt", "\0\0\0");
        files.put(".hidden", "no");
        files.put("photo.png", "\u0089PNG\r\n");
        for (byte[] packed : List.of(Packed.zip(files), Packed.tar(files), Packed.gzip(Packed.tar(files)))) {
            List<Reading> readings = read(packed, Limits.STANDARD);
            assertThat(readings)
                    .extracting(Reading::source)
                    .containsExactly("a!stories/lock.txt", "a!captions.vtt", "a!photo.png");
            Document lock = ((Reading.Read) readings.getFirst()).document();
            assertThat(lock.text()).isEqualTo(STORY);
            assertThat(lock.id()).isEqualTo(Fingerprint.of(packed).id(1));
            assertThat(lock.sha256()).isEqualTo(Fingerprint.of(packed).sha256());
            assertThat(readings.get(2)).isInstanceOf(Reading.Refused.class);
        }
    }

    /** The day on which somebody packed them is not theirs. */
    @Test
    void takesADayFromTheNameOfAFileAndNotOfItsArchive() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("lock.txt", STORY);
        files.put("lock_20250303.txt", STORY);
        byte[] packed = Packed.zip(files);
        assertThat(new Formats(Limits.STANDARD)
                        .read(Input.of("desk/export 2025-04-01.zip", packed))
                        .map(reading ->
                                ((Reading.Read) reading).document().metadata().published()))
                .containsExactly(null, Published.on(LocalDate.of(2025, 3, 3)));
    }

    /** A PDF file may have something else before its mark, but an archive that begins with one is an archive. */
    @Test
    void readsAllFilesBehindAPdf() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("agenda.pdf", "%PDF-1.4\n");
        files.put("lock.txt", STORY);
        assertThat(read(Packed.tar(files), Limits.STANDARD))
                .extracting(Reading::source)
                .containsExactly("a!agenda.pdf", "a!lock.txt");
    }

    @Test
    void readsLongNamesOfTar() throws IOException {
        String name = "a/".repeat(80) + "lock.txt";
        assertThat(read(Packed.tar(Map.of(name, STORY)), Limits.STANDARD)
                        .getFirst()
                        .source())
                .isEqualTo("a!" + name);
    }

    @Test
    void readsArchivesInArchivesToALimit() throws IOException {
        byte[] packed = Packed.zip(Map.of("lock.txt", STORY));
        assertThat(only(Packed.zipBytes(Map.of("b.zip", packed)), Limits.STANDARD))
                .isInstanceOf(Reading.Read.class);
        for (int i = 0; i < 5; i++) {
            packed = Packed.zipBytes(Map.of("b.zip", packed));
        }
        assertThat(((Reading.Refused) only(packed, Limits.STANDARD)).reason())
                .contains("more than 3 archives deep")
                .contains("QUOTH_LIMITS=\"nesting=");
    }

    @Test
    void namesTheLimitThatEndsAnArchive() throws IOException {
        byte[] bomb = Packed.zipBytes(Map.of("zeros.txt", new byte[60_000_000]));
        assertThat(reason(bomb, Limits.STANDARD))
                .contains("the limit on the expansion ratio")
                .contains("expansionRatio=");
        byte[] big = Packed.zip(Map.of("words.txt", STORY.repeat(40_000)));
        assertThat(reason(big, Limits.STANDARD.with("expandedBytes=1MiB expansionRatio=100000")))
                .contains("1 MiB, the limit on expanded bytes");
        assertThat(reason(big, Limits.STANDARD.with("archiveBytes=1MiB expansionRatio=100000")))
                .contains("the limit on archives");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            many.put(i + ".txt", STORY);
        }
        List<Reading> read = read(Packed.zip(many), Limits.STANDARD.with("entries=20"));
        assertThat(read).hasSize(21);
        assertThat(((Reading.Refused) read.getLast()).reason()).contains("more than 20 files, the limit on entries");
    }

    @Test
    void countsTheTimeOfUnpackingAlone() throws Exception {
        byte[] packed = Packed.zip(Map.of("1.txt", STORY, "2.txt", STORY, "3.txt", STORY));
        Limits hasty = Limits.STANDARD.with("seconds=1");
        int read = 0;
        for (Reading reading : (Iterable<Reading>) new Formats(hasty).read(Input.of("hasty.zip", packed))::iterator) {
            read += reading instanceof Reading.Read ? 1 : 0;
            Thread.sleep(600); // whoever analyses what was read may take their time
        }
        assertThat(read).isEqualTo(3);
    }

    @Test
    void keepsWhatStoodBeforeTheDamage() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1.txt", STORY);
        files.put("2.txt", STORY.repeat(400));
        for (byte[] packed : List.of(Packed.zip(files), Packed.tar(files))) {
            List<Reading> read = read(Arrays.copyOf(packed, packed.length * 2 / 3), Limits.STANDARD);
            assertThat(read).hasSize(2);
            assertThat(read.getFirst()).isInstanceOf(Reading.Read.class);
            assertThat(((Reading.Refused) read.getLast()).reason()).contains("damaged or cut short after 1 file");
        }
    }

    @Test
    void refusesArchivesWithoutFiles() throws IOException {
        assertThat(reason(Packed.zip(Map.of()), Limits.STANDARD)).contains("holds no files");
        assertThat(reason(Packed.zip(Map.of(".hidden", "x")), Limits.STANDARD)).contains("holds no files");
    }

    @Test
    void readsLimitsFromSettings() {
        assertThat(Limits.STANDARD.with("bytes=1GiB, entries=5").entries()).isEqualTo(5);
        assertThat(Limits.STANDARD.with("bytes=1GiB").bytes()).isEqualTo(1L << 30);
        assertThat(Limits.complaint("entries=5 seconds=9")).isEmpty();
        assertThat(Limits.complaint("entrys=5").orElseThrow()).contains("\"entrys=5\" is no limit");
        assertThat(Limits.complaint("entries=0").orElseThrow()).contains("is no limit");
        assertThat(Limits.complaint("bytes=999999999999GiB").orElseThrow()).contains("is no limit");
        assertThat(Limits.STANDARD.with("bytes=999999999999GiB entries=5").entries())
                .isEqualTo(5);
    }

    private static String reason(byte[] packed, Limits limits) {
        return ((Reading.Refused) read(packed, limits).getLast()).reason();
    }

    private static Reading only(byte[] packed, Limits limits) {
        List<Reading> read = read(packed, limits);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static List<Reading> read(byte[] packed, Limits limits) {
        return new Formats(limits).read(Input.of("a", packed)).toList();
    }
}
