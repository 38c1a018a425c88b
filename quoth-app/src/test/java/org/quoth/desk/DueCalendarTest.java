package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quoth.model.DocumentKind;
import org.quoth.model.Modality;
import org.quoth.model.Promise;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Standing;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What falls due, read again with a parser of others: biweekly for the calendar, the JDK's for the feed. */
final class DueCalendarTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private static Promise line(
            String local, String actor, String action, @Nullable String condition, @Nullable LocalDate latest) {
        Reference reference = new Reference(
                "5f",
                "harbour",
                DocumentKind.TRANSCRIPT,
                "harbour.txt",
                "Remarks; on the “north pier”, again",
                null,
                null,
                null,
                Published.on(LocalDate.of(2025, 3, 3)));
        return new Promise(
                "5f." + local,
                reference,
                Modality.COMMITMENT,
                3,
                null,
                "Anna Lund",
                null,
                actor,
                "We will " + action,
                action,
                condition,
                null,
                latest,
                latest == null ? null : "by May",
                Standing.OPEN,
                false,
                null);
    }

    private static final List<Promise> LINES = List.of(
            line(
                    "c1",
                    "Anna Lund",
                    "dredge the channel, sell the crane; and\npaint \\ the pier – all of it – «soon», for once and for all, by May",
                    "if it rains,\nhard",
                    MAY),
            line("c2", "the board", "raise ".repeat(40) + "the fares 🚢", null, LocalDate.of(2025, 12, 31)),
            line("c3", "the board", "think about it", null, null));

    @Test
    void aCalendarOfWhatFallsDueIsReadByOthers() throws IOException {
        String text = DueCalendar.of(LINES);
        ICalendar calendar;
        try (ICalReader reader = new ICalReader(text)) {
            calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
        }
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(Biweekly.parse(text).all()).hasSize(1);
        assertThat(calendar.getEvents()).hasSize(2);
        VEvent first = calendar.getEvents().getFirst();
        assertThat(first.getUid().getValue()).isEqualTo("5f.c1@quoth");
        assertThat(first.getSummary().getValue())
                .isEqualTo(
                        "Anna Lund: dredge the channel, sell the crane; and paint \\ the pier – all of it – «soon», for once and for all, by May");
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(LocalDate.ofInstant(first.getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(MAY);
        assertThat(first.getDescription().getValue())
                .contains("On condition: if it rains, hard")
                .contains("Said by Anna Lund in Remarks; on the “north pier”, again, 2025-03-03 (5f.c1)");
        assertThat(calendar.getEvents().getLast().getSummary().getValue()).endsWith("the fares 🚢");
    }

    @Test
    void noLineOfTheCalendarIsLongerThanTheFormatAllows() {
        assertThat(DueCalendar.of(LINES).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void charactersThatCannotBePrintedSpoilNeitherTheCalendarNorTheFeed()
            throws ParserConfigurationException, IOException, SAXException {
        List<Promise> lines = List.of(
                line("c1", "Anna\u0001 Lund", "open\u0002 the\ufffe pier 🚢\ud83d by May", "if\u0003 it rains", MAY));

        assertThat(DueCalendar.of(lines)).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
        assertThat(parsed(DueFeed.of(lines))
                        .getElementsByTagNameNS("*", "title")
                        .item(1)
                        .getTextContent())
                .isEqualTo("2025-05-01 · Anna Lund: open the pier 🚢 by May");
    }

    private static Element parsed(String feed) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void aFeedOfWhatFallsDueHasWhatAtomAsksFor() throws ParserConfigurationException, IOException, SAXException {
        Element feed = parsed(DueFeed.of(LINES));
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (String needed : new String[] {"id", "title", "updated", "author"}) {
            assertThat(feed.getElementsByTagNameNS("*", needed).getLength())
                    .as(needed)
                    .isPositive();
        }
        NodeList entries = feed.getElementsByTagNameNS("*", "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        Element entry = (Element) entries.item(0);
        for (String needed : new String[] {"id", "title", "updated", "link", "content"}) {
            assertThat(entry.getElementsByTagNameNS("*", needed).getLength())
                    .as(needed)
                    .isEqualTo(1);
        }
        assertThat(entry.getElementsByTagNameNS("*", "updated").item(0).getTextContent())
                .isEqualTo("2025-03-03T00:00:00Z");
    }
}
