package org.quoth.store;

/** A file or page as it was received. Holds the array without copying it; whoever makes one does not change the array afterwards. */
public final class Original {

    private final String source;
    private final String sha256;
    private final byte[] bytes;

    /**
     * An original.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public Original(String source, String sha256, byte[] bytes) {
        this.source = source;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    public String source() {
        return source;
    }

    public String sha256() {
        return sha256;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }
}
