package org.quoth.reading.debates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.TurnKind;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.reading.parts.Voice;
import org.quoth.reading.xml.Dialect;
import org.quoth.reading.xml.Prolog;
import org.quoth.reading.xml.XmlText;

/** Debates in Akoma Ntoso (OASIS LegalDocML): speeches, questions and answers with their speakers and offices. */
public final class AkomaNtoso implements Dialect {

    @Override
    public String name() {
        return "Akoma Ntoso";
    }

    @Override
    public boolean accepts(Prolog prolog) {
        return prolog.root().equalsIgnoreCase("akomaNtoso");
    }

    @Override
    public List<Told> read(Element root) {
        Minutes minutes = new Minutes(root);
        Element body = XmlText.first(root, "debateBody")
                .or(() -> XmlText.first(root, "body"))
                .orElse(root);
        XmlText.first(root, "preface").ifPresent(minutes::preface);
        body.children().forEach(minutes::take);
        Composed composed = minutes.composer.composed();
        return composed.isEmpty() ? List.of() : List.of(Told.debate(minutes.metadata(), composed));
    }

    /** One debate as its text comes together. */
    private static final class Minutes {

        private final Element root;
        private final Composer composer = new Composer();
        private final Map<String, Element> references = new HashMap<>();
        private @Nullable String heading;

        Minutes(Element root) {
            this.root = root;
            XmlText.first(root, "references")
                    .ifPresent(all -> all.children().forEach(each -> {
                        references.putIfAbsent(idOf(each), each);
                    }));
        }

        private static String idOf(Element element) {
            return element.hasAttr("eId") ? element.attr("eId") : element.attr("id");
        }

        private void preface(Element preface) {
            for (Element each : preface.children()) {
                composer.block(BlockKind.METADATA, XmlText.text(each));
            }
        }

        private void take(Element element) {
            switch (XmlText.name(element)) {
                case "speech" -> speech(element, null);
                case "question" -> speech(element, TurnKind.QUESTION);
                case "answer" -> speech(element, TurnKind.ANSWER);
                case "heading", "subheading" -> heading(element);
                case "num", "meta", "preface" -> {
                    // numbers of sections, and what is read elsewhere
                }
                case "narrative", "scene", "summary", "p", "remark", "other" -> {
                    composer.endTurn();
                    Paragraphs.say(element, composer);
                }
                default -> {
                    if (element.children().isEmpty()) {
                        composer.endTurn();
                        composer.paragraph(XmlText.text(element));
                    } else {
                        element.children().forEach(this::take);
                    }
                }
            }
        }

        private void heading(Element element) {
            String words = XmlText.text(element);
            composer.block(BlockKind.HEADING, words);
            if (heading == null && !words.isBlank()) {
                heading = words;
            }
        }

        private void speech(Element element, @Nullable TurnKind kind) {
            Optional<Element> from = XmlText.child(element, "from");
            String label =
                    from.map(XmlText::text).orElse("").replaceAll("\\s+", " ").strip();
            Voice voice = voice(element, label);
            if (label.isEmpty() && voice != null) {
                label = voice.name();
            }
            composer.turn(withoutColon(label), voice, kind);
            for (Element each : element.children()) {
                if (from.isEmpty() || !each.equals(from.get())) {
                    part(each);
                }
            }
            composer.timed(XmlText.first(element, "recordedTime")
                    .map(time -> time.attr("time"))
                    .filter(time -> !time.isEmpty())
                    .or(() -> Optional.of(element.attr("startTime")))
                    .flatMap(ClockTime::of));
            composer.endTurn();
        }

        private void part(Element element) {
            switch (XmlText.name(element)) {
                case "narrative", "scene", "remark" -> composer.direction(XmlText.text(element));
                default -> Paragraphs.say(element, composer);
            }
        }

        private static String withoutColon(String label) {
            return label.endsWith(":") || label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
        }

        private @Nullable Voice voice(Element element, String label) {
            String by = element.attr("by").replaceFirst("^#", "");
            Element person = references.get(by);
            String name = person == null ? "" : person.attr("showAs").strip();
            String href = person == null ? "" : person.attr("href");
            return Voice.person(
                    by,
                    name.isEmpty() ? withoutColon(label) : name,
                    role(element),
                    href.isEmpty() ? Map.of() : Map.of("akn", href));
        }

        private @Nullable String role(Element element) {
            Element role = references.get(element.attr("as").replaceFirst("^#", ""));
            String shown = role == null ? "" : role.attr("showAs").strip();
            return shown.isEmpty() ? null : shown;
        }

        Metadata metadata() {
            String language = XmlText.first(root, "FRBRlanguage")
                    .map(each -> each.attr("language"))
                    .orElse("");
            return new Metadata.Builder()
                    .title(title())
                    .published(published())
                    .language(Languages.tag(language))
                    .build();
        }

        /** The name of the debate, its committee or its first heading; not the name of the series. */
        private @Nullable String title() {
            String name = XmlText.first(root, "debate")
                    .map(each -> each.attr("name"))
                    .orElse("")
                    .strip();
            boolean series = name.isEmpty() || name.matches("(?i)official report|debate(?:record)?|hansard|main");
            String title = series ? committee().orElse(heading == null ? "" : heading) : name;
            return title.isBlank() ? null : title.replaceAll("\\s+", " ").strip();
        }

        /** Of several languages the one in English. */
        private Optional<String> committee() {
            return root.stream()
                    .filter(each -> XmlText.name(each).equals("docCommittee"))
                    .reduce((one, other) -> isEnglish(other) && !isEnglish(one) ? other : one)
                    .map(XmlText::text);
        }

        private static boolean isEnglish(Element element) {
            Element around = element.parent();
            return around != null && around.attr("name").endsWith("_en");
        }

        private @Nullable Published published() {
            Optional<Element> work = XmlText.first(root, "FRBRWork");
            return XmlText.first(root, "docDate")
                    .flatMap(each -> Days.in(each.attr("date")))
                    .or(() -> work.flatMap(each -> XmlText.first(each, "FRBRdate"))
                            .flatMap(each -> Days.in(each.attr("date"))))
                    .or(() -> work.flatMap(each -> XmlText.first(each, "FRBRthis"))
                            .flatMap(each -> Days.in(each.attr("value"))))
                    .orElse(null);
        }
    }
}
