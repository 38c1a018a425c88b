package org.quoth.attribution.neural;

import java.util.List;

/** Says how sure an attribution is, and leaves out what is more often wrong than it is worth. */
final class Judge {

    private final ModelSettings settings;

    Judge(ModelSettings settings) {
        this.settings = settings;
    }

    List<Found> judged(List<Found> found, Opinions opinions) {
        return found.stream()
                .map(one -> sure(one, opinions))
                .filter(one -> one.confidence() >= settings.least())
                .toList();
    }

    private Found sure(Found one, Opinions opinions) {
        double confidence = settings.calibration(opinions.backing(one)).of(one.confidence());
        return new Found(one.content(), one.cue(), one.source(), confidence);
    }
}
