package org.quoth.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which a server may be asked for. Another site can make a browser send requests to this machine under a name of its
 * own (DNS rebinding); it cannot do so under an address, nor under the machine's own name.
 */
final class HostNames {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*(%\\w+)?");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Set<String> names = new HashSet<>(LOOPBACK);
    private final boolean everywhere;

    /** The names of a server that listens at this address. */
    HostNames(String listening) {
        String host = listening.toLowerCase(Locale.ROOT);
        everywhere = EVERYWHERE.contains(host);
        names.add(host);
        if (everywhere) {
            names.addAll(machine());
        }
    }

    private static Set<String> machine() {
        try {
            InetAddress machine = InetAddress.getLocalHost();
            String name = machine.getHostName().toLowerCase(Locale.ROOT);
            return Set.of(name, name + ".local");
        } catch (UnknownHostException e) {
            return Set.of();
        }
    }

    /** Whether a Host header names this server. */
    boolean include(String header) {
        String name = name(header);
        return names.contains(name) || (everywhere && ADDRESS.matcher(name).matches());
    }

    /** The host without its port and brackets. */
    private static String name(String header) {
        String lower = header.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            int close = lower.indexOf(']');
            return close < 0 ? lower : lower.substring(1, close);
        }
        return PORT.matcher(lower).replaceFirst("");
    }
}
