package org.quoth.reading;

/**
 * What may still be unpacked of one file: so many bytes, and for so long. The clock runs while it unpacks, not while others read what came
 * out.
 */
final class Allowance {

    private static final int MEBIBYTE = 1 << 20;

    private final Limits limits;
    private final long packed;
    private long expanded;
    private long spent;
    private long begun;

    /** @param packed how many bytes were received */
    Allowance(Limits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
    }

    /** Lets the clock run. */
    void begin() {
        begun = System.nanoTime();
    }

    /** Stops it. */
    void end() {
        spent += System.nanoTime() - begun;
    }

    /**
     * Takes what was unpacked, while the clock runs.
     *
     * @param bytes how many more they are
     * @param entry how many they are of this entry by now
     */
    void take(int bytes, long entry) throws Entries.Ended {
        expanded += bytes;
        if (entry > limits.expandedBytes()) {
            throw new Entries.Ended("A file in it expands to more than " + Limits.spell(limits.expandedBytes())
                    + ", the limit on expanded bytes; it and the rest were not read." + Limits.raise("expandedBytes"));
        }
        if (expanded > limits.archiveBytes()) {
            throw new Entries.Ended("Its files expand to more than " + Limits.spell(limits.archiveBytes())
                    + " together, the limit on archives; the rest was not read." + Limits.raise("archiveBytes"));
        }
        if (expanded > MEBIBYTE && expanded / packed >= limits.expansionRatio()) {
            throw new Entries.Ended("It expands more than " + limits.expansionRatio()
                    + " times, the limit on the expansion ratio: this is how a decompression bomb looks; the rest was not read."
                    + Limits.raise("expansionRatio"));
        }
        if (spent + System.nanoTime() - begun > limits.seconds() * 1_000_000_000L) {
            throw new Entries.Ended("Unpacking took longer than " + limits.seconds()
                    + " seconds, the limit on time; the rest was not read." + Limits.raise("seconds"));
        }
    }
}
