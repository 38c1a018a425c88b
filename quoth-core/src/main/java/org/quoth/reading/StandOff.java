package org.quoth.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.model.Reading;

/** Stand-off annotation as brat writes it: it holds no words of its own, the text file beside it does. */
final class StandOff implements Format {

    private static final int HEAD = 2048;
    private static final Pattern FIRST_LINE = Pattern.compile(
            "(?:T\\d+\\t[\\w-]+ \\d+ \\d+[^\\t\\n]{0,200}\\t|[REA]\\d+\\t[\\w-]+[: ]).*", Pattern.DOTALL);

    @Override
    public String name() {
        return "brat annotation";
    }

    @Override
    public boolean accepts(Input input) {
        return FIRST_LINE
                .matcher(new String(input.head(HEAD), StandardCharsets.UTF_8))
                .matches();
    }

    @Override
    public Stream<Reading> read(Input input) {
        return input.refused(
                "This is stand-off annotation (brat), which holds no words of its own; give the text file beside it.");
    }
}
