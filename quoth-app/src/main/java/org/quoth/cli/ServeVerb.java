package org.quoth.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quoth.desk.Desk;
import org.quoth.search.IndexException;
import org.quoth.store.RecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Shows the record as web pages and over REST, on this machine only unless told otherwise.",
        footer = {
            "",
            "Examples:",
            "  quoth serve",
            "  quoth serve --record /data/harbour --host 0.0.0.0 --port 80",
            "",
            "Exit code 3 if the record or the port cannot be used."
        })
final class ServeVerb implements Callable<Integer> {

    /** What an interrupted run left is ended a few documents at a time. */
    private static final long LONGEST_MILLIS = 10_000;

    private final Console console;
    private final Doors doors;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on; 127.0.0.1 unless told otherwise.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "8080 unless told otherwise; 0 takes any that is free.")
    private int port = 8080;

    ServeVerb(Console console, Doors doors) {
        this.console = console;
        this.doors = doors;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new UsageException("--port is " + port + "; between 0 and 65535 is possible.");
        }
        try (Desk desk = Desk.open(record.settings(console))) {
            Doors.Running running = doors.start(desk, host, port);
            console.line("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + running.port() + "/");
            console.out().flush();
            console.say("Serving " + desk.folder() + ". Stop with Ctrl-C.");
            AtomicBoolean stopped = new AtomicBoolean();
            Thread ending = Thread.ofPlatform().daemon().start(() -> end(desk, stopped));
            running.await();
            running.stop();
            stopped.set(true);
            ending.join(LONGEST_MILLIS);
            return Exit.DONE;
        }
    }

    private void end(Desk desk, AtomicBoolean stopped) {
        try {
            desk.endInterrupted(stopped::get);
        } catch (RecordException | IndexException e) {
            console.say("Who is who could not be found for all documents: " + e.getMessage());
        }
    }
}
