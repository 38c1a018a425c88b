package org.quoth.desk;

import java.util.stream.Stream;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.Step;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** How bytes become annotated documents: which finder of attributions is used. Safe to share between threads. */
public final class Analysis {

    private final String version;
    private final Step annotator;

    private Analysis(String version, Step annotator) {
        this.version = version;
        this.annotator = annotator;
    }

    /** The best finder at hand. */
    public static Analysis best() {
        return new Analysis("best-1", Annotator.best());
    }

    /** The rules alone. */
    public static Analysis rules() {
        return new Analysis("rules-1", Annotator.rules());
    }

    /** Changes when the same bytes would give another result. */
    public String version() {
        return version;
    }

    Stream<Reading> read(Input input) {
        return Quoth.readAll(input);
    }

    Document annotate(Document document) {
        return annotator.annotate(document);
    }
}
