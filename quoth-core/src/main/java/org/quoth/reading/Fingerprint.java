package org.quoth.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, and the ids made of it. */
record Fingerprint(String sha256) {

    static Fingerprint of(byte[] bytes) {
        return of(new byte[0], bytes);
    }

    /** Of one stretch of bytes after another. */
    static Fingerprint of(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(second)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /** The id of the only document of a file. */
    String id() {
        return sha256.substring(0, 16);
    }

    /** The id of the n-th document of a file that holds several, counted from 1. */
    String id(int n) {
        return id() + "-" + n;
    }
}
