package org.quoth.train.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;

/**
 * How the time of `extract` with the rules grows with texts that nobody would write on purpose: each shape as a text, a page and a
 * transcript, in sizes that double from 16,000 characters until one takes three seconds or the size asked for is reached. Prints the
 * last size, the processor seconds it took, how much longer that was than half of it (2 is linear), and where the program stood most.
 */
public final class Growth {

    private static final int SMALLEST = 16_000;
    private static final double LONGEST = 3;
    private static final int SAMPLE_MILLIS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    private Growth(PrintStream out) {
        this.out = out;
    }

    /** Arguments: {@code CHARACTERS [SHAPE...]}; all shapes where none is named. */
    public static void main(String[] args) {
        int most = Integer.parseInt(args[0]);
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        Growth growth = new Growth(System.out);
        for (Shape shape : Shape.ALL) {
            if (wanted.isEmpty() || wanted.contains(shape.name())) {
                for (Form form : shape.marked() ? EnumSet.of(Form.PAGE) : EnumSet.allOf(Form.class)) {
                    growth.measure(shape, form, most);
                }
            }
        }
    }

    private void measure(Shape shape, Form form, int most) {
        double before = 0;
        double seconds = 0;
        int size = SMALLEST / 2;
        Sampler sampler = new Sampler(Thread.currentThread());
        while (size * 2 <= most && seconds < LONGEST) {
            size *= 2;
            before = seconds;
            sampler = new Sampler(Thread.currentThread());
            seconds = seconds(Input.of(form.file(), form.bytes(shape, size)), sampler);
        }
        out.printf(
                Locale.ROOT,
                "%-14s %-10s %,9d %8.2f s %6.2f  %s%n",
                shape.name(),
                form.name().toLowerCase(Locale.ROOT),
                size,
                seconds,
                before > 0 ? seconds / before : 0,
                sampler.most());
    }

    private static double seconds(Input input, Sampler sampler) {
        sampler.start();
        long begin = THREADS.getCurrentThreadCpuTime();
        for (Reading reading : Quoth.readAll(input).toList()) {
            if (reading instanceof Reading.Read read) {
                DocumentWriter.write(Annotator.rules().annotate(read.document()));
            }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        sampler.interrupt();
        return seconds;
    }

    /** What a shape is written as. */
    private enum Form {
        TEXT("odd.txt"),
        PAGE("odd.html"),
        TRANSCRIPT("odd.txt");

        private final String file;

        Form(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        byte[] bytes(Shape shape, int size) {
            String words = shape.words(size);
            String text = switch (this) {
                case TEXT -> "Pier closed\n\nPORT ELLIS — Mayor Ada Quill closed the pier on Monday.\n\n" + words;
                case PAGE ->
                    "<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1><p>"
                            + (shape.marked() ? words : paragraphs(words)) + "</p></article></body></html>";
                case TRANSCRIPT ->
                    "CHAIR: Why was the pier closed?\n\nMINISTER RUIZ: " + words
                            + "\n\nCHAIR: Thank you.\n\nMINISTER RUIZ: It opens in May.\n\nCHAIR: Will it?\n";
            };
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static String paragraphs(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p>\n<p>");
        }
    }

    /** Counts where a thread stands, the methods of Quoth alone. */
    private static final class Sampler extends Thread {

        private final Thread watched;
        private final Map<String, Integer> places = new HashMap<>();

        Sampler(Thread watched) {
            super("sampler");
            this.watched = watched;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Thread.sleep(SAMPLE_MILLIS);
                    note(place(watched.getStackTrace()));
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }

        private synchronized void note(String place) {
            places.merge(place, 1, Integer::sum);
        }

        private static String place(StackTraceElement[] stack) {
            return Arrays.stream(stack)
                    .filter(frame -> frame.getClassName().startsWith("org.quoth.")
                            && !frame.getClassName().contains(".bench.")
                            && !frame.getMethodName().startsWith("lambda"))
                    .limit(3)
                    .map(frame -> frame.getClassName()
                                    .substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName())
                    .collect(Collectors.joining(" < "));
        }

        synchronized String most() {
            int all = places.values().stream().mapToInt(Integer::intValue).sum();
            return places.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .map(most -> 100 * most.getValue() / all + " % " + most.getKey())
                    .orElse("");
        }
    }
}
