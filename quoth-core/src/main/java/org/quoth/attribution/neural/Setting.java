package org.quoth.attribution.neural;

/** Which of the trained models is asked: each is right more often or quicker than the other. */
public enum Setting {
    /** All layers of the encoder. */
    ACCURATE(""),
    /** A few of its layers, taught by the accurate one. */
    FAST("fast/");

    private final String folder;

    Setting(String folder) {
        this.folder = folder;
    }

    /** Where its files lie, below those of the accurate one. */
    String folder() {
        return folder;
    }
}
