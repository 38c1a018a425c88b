package org.quoth.desk;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quoth.model.Promise;

/** What falls due as a feed (Atom, RFC 4287), the next day first. */
public final class DueFeed {

    private static final String UNDATED = "1970-01-01";

    private final XMLStreamWriter xml;

    private DueFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed's text; lines without a last day are left out. The same lines give the same text. */
    public static String of(List<Promise> lines) {
        StringWriter text = new StringWriter();
        try {
            DueFeed feed = new DueFeed(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            feed.write(lines.stream().filter(line -> line.latest() != null).toList());
            return text.append('\n').toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written into memory", e);
        }
    }

    private void write(List<Promise> lines) throws XMLStreamException {
        String updated = lines.stream()
                .map(line -> line.reference().day())
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .orElse(UNDATED);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("id", "urn:quoth:ledger:due");
        element("title", "What falls due");
        element("updated", updated + "T00:00:00Z");
        xml.writeStartElement("author");
        element("name", "Quoth");
        xml.writeEndElement();
        for (Promise line : lines) {
            entry(line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Promise line) throws XMLStreamException {
        String day = line.reference().day();
        xml.writeStartElement("entry");
        element("id", "urn:quoth:ledger:" + line.id());
        element(
                "title",
                line.latest() + " · " + line.actor() + ": "
                        + line.action().strip().replaceAll("\\s+", " "));
        element("updated", (day == null ? UNDATED : day) + "T00:00:00Z");
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", "/d/" + line.reference().slug() + (line.turn() == null ? "" : "/t/" + line.turn()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", line.modality().name().toLowerCase(java.util.Locale.ROOT));
        element("content", DueCalendar.description(line));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(DueCalendar.printable(text));
        xml.writeEndElement();
    }
}
