package org.quoth.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoth.desk.NotOnRecord;
import org.quoth.reading.Limits;
import org.quoth.search.IndexException;
import org.quoth.search.QuestionException;
import org.quoth.store.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <pre>{@code
 * int code = new CommandLineDoor(console, doors).run(List.of("search", "north dock"));
 * }</pre>
 */
public final class CommandLineDoor {

    private final Console console;
    private final Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();

    public CommandLineDoor(Console console, Doors doors) {
        this.console = console;
        verbs.put("demo", () -> new DemoVerb(console));
        verbs.put("add", () -> new AddVerb(console));
        verbs.put("extract", () -> new ExtractVerb(console));
        verbs.put("search", () -> new SearchVerb(console));
        verbs.put("verify", () -> new VerifyVerb(console));
        verbs.put("press", () -> new PressVerb(console));
        verbs.put("show", () -> new ShowVerb(console));
        verbs.put("documents", () -> new DocumentsVerb(console));
        verbs.put("people", () -> new PeopleVerb(console));
        verbs.put("timeline", () -> new TimelineVerb(console));
        verbs.put("ledger", () -> new LedgerVerb(console));
        verbs.put("exchanges", () -> new ExchangesVerb(console));
        verbs.put("correct", () -> new CorrectVerb(console));
        verbs.put("history", () -> new HistoryVerb(console));
        verbs.put("export", () -> new ExportVerb(console));
        verbs.put("serve", () -> new ServeVerb(console, doors));
        verbs.put("train", TrainVerb::new);
        verbs.put("check", () -> new CheckVerb(console));
        verbs.put("evaluate", () -> new EvaluateVerb(console));
        verbs.put("index", () -> new IndexVerb(console));
        verbs.put("rebuild", () -> new RebuildVerb(console));
        verbs.put("backup", () -> new BackupVerb(console));
        verbs.put("restore", () -> new RestoreVerb(console));
    }

    /** Runs a verb; gives the exit code. Never throws. */
    public int run(List<String> typed) {
        List<String> arguments = helped(typed);
        CommandLine line = commandLine(arguments);
        try {
            if (arguments.isEmpty()) {
                line.usage(console.err());
                return Exit.USAGE;
            }
            Optional<String> limits = Limits.complaint(console.variable("QUOTH_LIMITS"));
            if (limits.isPresent()) {
                console.say("quoth: " + limits.get());
                return Exit.USAGE;
            }
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.progressDone();
            console.say("quoth: The memory that Java may use was not enough (" + e + ").");
            return Exit.RECORD;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** {@code quoth help search} is what many type for {@code quoth search --help}. */
    private List<String> helped(List<String> typed) {
        boolean help = !typed.isEmpty() && typed.getFirst().equals("help");
        if (!help) {
            return typed;
        }
        return typed.size() > 1 && verbs.containsKey(typed.get(1))
                ? List.of(typed.get(1), "--help")
                : List.of("--help");
    }

    /** How the library says that a word is none of a few. */
    private static final Pattern NO_CHOICE = Pattern.compile(
            "(?s)(Invalid value for .*?): expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

    /** Only the verb that was named is made, to start sooner. */
    private CommandLine commandLine(List<String> arguments) {
        CommandLine line = new CommandLine(new TopCommand());
        String named = arguments.isEmpty() ? "" : arguments.getFirst();
        verbs.forEach((name, verb) -> {
            if (!verbs.containsKey(named) || name.equals(named)) {
                line.addSubcommand(name, new CommandLine(verb.get()).addMixin("help", new HelpOption()));
            }
        });
        line.getCommandSpec().version("quoth " + console.version());
        join(line);
        line.getSubcommands().values().forEach(CommandLineDoor::join);
        return line.setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.ink().colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .registerConverter(org.quoth.model.Outcome.class, typed -> choice(org.quoth.model.Outcome.class, typed))
                .registerConverter(
                        org.quoth.model.Standing.class, typed -> choice(org.quoth.model.Standing.class, typed))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    private static void join(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .footer(Footer.joined(line.getCommandSpec().usageMessage().footer()));
    }

    private static java.io.PrintWriter writer(java.io.PrintStream stream) {
        return new java.io.PrintWriter(stream, true, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(typed.replace('-', '_'))) {
                return each;
            }
        }
        String possible = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        throw new CommandLine.TypeConversionException("\"" + typed + "\" is none of " + possible);
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        console.say("quoth: " + wrong(e, arguments));
        UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        if (e instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().stream().anyMatch(each -> each.startsWith("-") && each.indexOf(' ') > 0)) {
            console.say("Words that begin with a dash stand behind --.");
        }
        String verb = e.getCommandLine().getCommandName();
        console.say("`" + (verb.equals("quoth") ? "quoth" : "quoth " + verb) + " --help` shows how it is used.");
        return Exit.USAGE;
    }

    private String wrong(ParameterException e, String[] arguments) {
        boolean noVerb = arguments.length > 0 && !arguments[0].startsWith("-") && !verbs.containsKey(arguments[0]);
        if (noVerb) {
            return "There is no verb \"" + arguments[0] + "\".";
        }
        if (arguments.length > 1 && arguments[0].startsWith("-") && e instanceof UnmatchedArgumentException) {
            return "The verb comes first: quoth VERB " + arguments[0] + " …";
        }
        String message = String.valueOf(e.getMessage());
        Matcher choice = NO_CHOICE.matcher(message);
        return choice.matches()
                ? choice.group(1) + ": \"" + choice.group(3) + "\" is none of "
                        + choice.group(2).toLowerCase(Locale.ROOT) + "."
                : message;
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        console.progressDone();
        console.say("quoth: " + sentence(e));
        return switch (e) {
            case UsageException usage -> Exit.USAGE;
            case QuestionException question -> Exit.USAGE;
            case NotOnRecord missing -> Exit.NO;
            default -> Exit.RECORD;
        };
    }

    private String sentence(Exception e) {
        if (e instanceof UsageException
                || e instanceof QuestionException
                || e instanceof NotOnRecord
                || e instanceof RecordException
                || e instanceof IndexException
                || e instanceof Doors.NotStarted) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof FileSystemException file) {
            return refused(file);
        }
        if (console.variable("QUOTH_DEBUG") != null) {
            e.printStackTrace(console.err());
        }
        return "Something broke that should not (" + e + "). Set QUOTH_DEBUG=1 to see where, and please report it.";
    }

    /** What the disk said, of the file that was to be written if there are two. */
    private static String refused(FileSystemException e) {
        String file = e.getOtherFile() == null ? e.getFile() : e.getOtherFile();
        String denied = e instanceof AccessDeniedException ? "this user may not do that" : "it is not there";
        return file + " could not be read or written: " + (e.getReason() == null ? denied : e.getReason()) + ".";
    }
}
