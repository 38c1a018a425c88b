package org.quoth.reading.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a house in the address of its pages: {@code ellandchronicle} of {@code https://www.ellandchronicle.co.uk/dock}. Letters and digits in lower
 * case, empty where there is no address, or where it is that of a service that prints for others.
 */
record HostName(String label, String host) {

    private static final Pattern HOST = Pattern.compile("https?://([^/:\\s?#]+).*", Pattern.DOTALL);
    private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne");
    private static final Set<String> OTHERS =
            Set.of("wordpress", "blogspot", "medium", "substack", "tumblr", "typepad", "github", "archive");
    private static final int INITIALS = 3;

    /** Of an address, empty for none. */
    static HostName of(String address) {
        Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return new HostName("", "");
        }
        List<String> labels = Arrays.asList(host.group(1).split("\\."));
        int at = labels.size() - 2;
        at -= at > 0 && SECOND.contains(labels.get(at)) ? 1 : 0;
        at -= at > 0 && OTHERS.contains(labels.get(at)) ? 1 : 0;
        String label = at < 0 ? "" : labels.get(at);
        return new HostName(
                OTHERS.contains(label) ? "" : label.replace("-", ""),
                host.group(1).replace("-", ""));
    }

    /** These words as most of the texts have them: "Elland Chronicle"; one of three letters in capitals alone. */
    Optional<String> spelled(List<String> texts) {
        if (label.length() < INITIALS) {
            return Optional.empty();
        }
        Map<String, Integer> found = new HashMap<>();
        Pattern words = words();
        for (String text : texts) {
            Matcher name = words.matcher(text);
            while (name.find()) {
                if (!Character.isLowerCase(name.group().codePointAt(0))) {
                    found.merge(name.group(), 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Pattern words() {
        boolean initials = label.length() <= INITIALS;
        String letters = (initials ? label.toUpperCase(Locale.ROOT) : label)
                .codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(initials ? "" : "[ '’.-]?"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}@./_-])" + letters + "(?![\\p{L}\\p{N}_]|[./-][\\p{L}\\p{N}])",
                initials ? 0 : Pattern.CASE_INSENSITIVE);
    }

    /** Has the name in it, or is short for it: {@code ctpost} of "Connecticut Post". */
    boolean isOf(String name) {
        String letters = Tally.fold(name).replaceFirst("^the ", "").replace(" ", "");
        return letters.length() > 2
                && (host.contains(letters) || isShort(Tally.fold(name).split(" ")));
    }

    /** The last word whole, of those before it at least the first letters, in order. */
    private boolean isShort(String[] words) {
        String last = words[words.length - 1];
        if (words.length < 2 || !label.endsWith(last)) {
            return false;
        }
        String first = label.substring(0, label.length() - last.length());
        String before = String.join("", Arrays.copyOf(words, words.length - 1));
        int at = 0;
        for (int i = 0; i < before.length() && at < first.length(); i++) {
            at += before.charAt(i) == first.charAt(at) ? 1 : 0;
        }
        return !first.isEmpty() && before.charAt(0) == first.charAt(0) && at == first.length();
    }
}
