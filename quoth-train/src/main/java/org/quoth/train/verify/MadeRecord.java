package org.quoth.train.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.store.Linking;
import org.quoth.store.Method;
import org.quoth.store.Original;
import org.quoth.store.SqliteStore;
import org.quoth.text.Span;

/**
 * Makes a record of many turns, to start the program on: what {@link Growing} gives, put on the record without analysis, indexed and
 * arranged by the desk. Takes the data folder, the most utterances and the folder to make. Says at the end a few quotations to ask.
 */
public final class MadeRecord {

    private MadeRecord() {}

    public static void main(String[] arguments) {
        Growing growing = new Growing(Path.of(arguments[0]), 7);
        int most = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        try (SqliteStore store = SqliteStore.create(folder, Clock.systemUTC(), Linking.NONE)) {
            for (int utterances = 0, number = 1; utterances < most; number++) {
                Primary primary = growing.next();
                utterances += primary.utterances().size();
                Document document = document(primary, number);
                store.append(
                        new Original(
                                document.source(),
                                document.sha256(),
                                primary.text().getBytes(StandardCharsets.UTF_8)),
                        document,
                        new Method("made", null),
                        true);
            }
        }
        Desk.open(Settings.of(folder)).close();
        Stream.iterate(0, i -> i + 1)
                .limit(6)
                .map(i -> growing.asked(i).words())
                .forEach(System.out::println);
    }

    private static Document document(Primary primary, int number) {
        List<Turn> turns = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Utterance utterance : primary.utterances()) {
            Span speech = utterance.speech().getFirst().cover(utterance.speech().getLast());
            turns.add(new Turn(
                    turns.size() + 1,
                    utterance.speaker(),
                    Speaker.UNNAMED,
                    TurnKind.STATEMENT,
                    speech,
                    speech.begin(),
                    false,
                    List.of()));
            blocks.add(new Block(BlockKind.TURN, speech));
        }
        Metadata metadata = Metadata.NONE.toBuilder()
                .title("Transcript " + number)
                .published(primary.day() == null ? null : Published.on(primary.day()))
                .build();
        String id = HexFormat.of().toHexDigits((long) number);
        return Document.read(
                id,
                primary.source(),
                id.repeat(4),
                DocumentKind.TRANSCRIPT,
                metadata,
                primary.text(),
                blocks,
                turns,
                List.of());
    }
}
