package org.quoth.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Prints what the rules find in each plain text of a folder, a JSON object a line, as a scorer of attributions reads it. */
final class FindAll {

    private FindAll() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    out.println(line(name.substring(0, name.length() - 4), Files.readString(file)));
                }
            }
        }
        out.flush();
    }

    private static String line(String name, String text) {
        Document document = PlainArticles.of(text);
        List<Attribution> found =
                new FindStep(new RuleFinder()).annotate(document).attributions();
        CodePoints points = CodePoints.of(text);
        StringBuilder line = new StringBuilder("{\"doc\":\"" + name + "\",\"attributions\":[");
        for (int i = 0; i < found.size(); i++) {
            Attribution one = found.get(i);
            line.append(i == 0 ? "" : ",")
                    .append("{\"content\":")
                    .append(spans(one.content(), points))
                    .append(",\"source\":")
                    .append(spans(one.source(), points))
                    .append(",\"cue\":")
                    .append(spans(one.cue(), points))
                    .append(",\"confidence\":")
                    .append(one.confidence())
                    .append('}');
        }
        return line.append("]}").toString();
    }

    private static String spans(List<Span> spans, CodePoints points) {
        StringBuilder list = new StringBuilder("[");
        for (Span span : spans) {
            Span outer = points.fromIndexes(span);
            list.append(list.length() > 1 ? "," : "").append("[" + outer.begin() + "," + outer.end() + "]");
        }
        return list.append("]").toString();
    }
}
