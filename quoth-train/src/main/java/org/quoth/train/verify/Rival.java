package org.quoth.train.verify;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Optional;
import org.quoth.matching.Primary;

/** A way to find where a quotation comes from. */
interface Rival extends AutoCloseable {

    String name();

    void add(Primary primary) throws Exception;

    /** What was added can be asked for. */
    void ready() throws Exception;

    /** The words of the utterance that it holds to be the source; empty for none. */
    Optional<String> source(String quotation) throws Exception;

    /** Processor time spent on answers so far, in nanoseconds: other work on the machine does not count. */
    default long spent() throws Exception {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** How much room it takes on the disk, in bytes. */
    long size() throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
