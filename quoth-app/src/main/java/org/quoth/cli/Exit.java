package org.quoth.cli;

/** Exit codes. */
final class Exit {

    static final int DONE = 0;
    /** Done, but some inputs were refused or the answer is "no". */
    static final int NO = 1;

    static final int USAGE = 2;
    static final int RECORD = 3;

    private Exit() {}
}
