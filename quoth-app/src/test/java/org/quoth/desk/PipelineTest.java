package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PipelineTest {

    @TempDir
    private Path folder;

    /** A full disk ends the run while another file is being opened: one sentence tells that, and no trace of a thread beside it. */
    @Test
    void endsQuietlyInThreadsThatAreStoppedWhileTheyFail() throws Exception {
        List<String> names = new ArrayList<>();
        for (String name : List.of("a.txt", "b.txt")) {
            names.add(Files.writeString(folder.resolve(name), "Good morning.").toString());
        }
        List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
        List<Thread> openers = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch waits = new CountDownLatch(1);
        Pipeline<String, String> pipeline = new Pipeline<>(2, new Pipeline.Work<>() {
            @Override
            public Stream<String> open(Located located) {
                if (located.source().endsWith("a.txt")) {
                    return Stream.of("first");
                }
                openers.add(Thread.currentThread());
                Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
                waits.countDown();
                return Stream.generate(PipelineTest::failsWhenStopped);
            }

            @Override
            public String finish(String item) {
                return item;
            }
        });
        assertThatThrownBy(() -> pipeline.run(names, item -> {
                    await(waits);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        openers.getFirst().join(10_000);
        assertThat(openers.getFirst().isAlive()).isFalse();
        assertThat(uncaught).isEmpty();
    }

    private static String failsWhenStopped() {
        await(new CountDownLatch(1));
        throw new IllegalStateException("closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
