package org.quoth.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;

/**
 * Fetches a page that somebody named: http and https only, over addresses of the open internet only, within limits of size, time and
 * redirections.
 *
 * <p>A host's name is resolved once for each request; the address that was judged is the address that is connected to, so that a name
 * cannot point elsewhere in between. No proxy is used, no cookie kept, nothing sent but the request.
 */
final class Fetch {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int LAST_PORT = 65_535;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{2,40})");

    private final Limits limits;
    private final Duration most;
    private final Predicate<InetAddress> allowed;

    Fetch(Limits limits) {
        this(limits, Duration.ofSeconds(60), PublicAddresses::isPublic);
    }

    /**
     * With limits of one's own.
     *
     * @param most how long one page may take, redirections included
     * @param allowed which addresses may be connected to
     */
    Fetch(Limits limits, Duration most, Predicate<InetAddress> allowed) {
        this.limits = limits;
        this.most = most;
        this.allowed = allowed;
    }

    Limits limits() {
        return limits;
    }

    /** A page could not be had; the message is a sentence. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** The page at an address, as it came. */
    Input get(String address) throws Failed {
        long end = System.nanoTime() + most.toNanos();
        URI at = parsed(address);
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            Answer answer = answer(at, end);
            if (!answer.isRedirection()) {
                return input(address, answer);
            }
            at = parsed(at.resolve(parsed(at, answer.header("location"))).toString());
        }
        throw new Failed("It leads on more than " + MOST_REDIRECTIONS + " times, the limit on redirections.");
    }

    private static URI parsed(URI base, String location) throws Failed {
        try {
            return new URI(location.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new Failed("The server at " + base.getHost() + " leads on to something that is no address.");
        }
    }

    private static URI parsed(String address) throws Failed {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
                throw new Failed(
                        "Only addresses that begin with http:// or https:// are fetched, not " + address + ".");
            }
            if (uri.getRawUserInfo() != null) {
                throw new Failed("An address with a name or password in it is not fetched.");
            }
            if (uri.getPort() > LAST_PORT) {
                throw new Failed("It is no address: there is no port " + uri.getPort() + ".");
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(address)) {
                throw new Failed("It is no address: half a character stands in it.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Failed("It is no address: " + e.getReason() + ".");
        }
    }

    private Input input(String source, Answer answer) throws Failed {
        if (answer.status() != 200) {
            throw new Failed("The server answered " + answer.status() + ".");
        }
        String encoding = answer.header("content-encoding");
        boolean packed =
                encoding.equalsIgnoreCase("gzip") || encoding.isEmpty() || encoding.equalsIgnoreCase("identity");
        if (!packed) {
            throw new Failed("The server packed the page as " + encoding + ", which was not asked for.");
        }
        return new Input(source, answer.body(), charset(answer.header("content-type")));
    }

    private static @Nullable Charset charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null; // a charset nobody knows: the bytes must tell
        }
    }

    private Answer answer(URI at, long end) throws Failed {
        boolean secure = at.getScheme().equalsIgnoreCase("https");
        int port = at.getPort() > 0 ? at.getPort() : secure ? 443 : 80;
        InetAddress address = address(at.getHost());
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), (int) Math.min(CONNECTING.toMillis(), left(end)));
            plain.setSoTimeout((int) Math.min(20_000, left(end)));
            try (Socket socket = secure ? secured(plain, at.getHost(), port) : plain) {
                socket.getOutputStream().write(request(at).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                return Answer.read(new Timed(new BufferedInputStream(socket.getInputStream()), end), limits.bytes());
            }
        } catch (SocketTimeoutException e) {
            throw new Failed("The server at " + at.getHost() + " took too long.");
        } catch (Answer.TooLarge e) {
            throw new Failed(limits.tooLarge());
        } catch (SSLException e) {
            throw new Failed("No secure connection to " + at.getHost() + " came about (" + e.getMessage() + ").");
        } catch (IOException e) {
            throw new Failed("Fetching from " + at.getHost() + " failed (" + e.getMessage() + ").");
        }
    }

    private long left(long end) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return left;
    }

    /** The first address of a host, if all of them may be connected to: one that may not makes the name suspect. */
    private InetAddress address(String host) throws Failed {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            List<InetAddress> all = Arrays.asList(InetAddress.getAllByName(bare));
            for (InetAddress each : all) {
                if (!allowed.test(each)) {
                    throw new Failed(
                            "The address of " + host + " (" + each.getHostAddress()
                                    + ") lies inside this machine or a private network; only pages of the open internet are fetched.");
                }
            }
            return all.getFirst();
        } catch (UnknownHostException e) {
            throw new Failed("There is no host called " + host + ", or no connection.");
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static String request(URI at) {
        URI ascii = URI.create(at.toASCIIString());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        String port = at.getPort() > 0 ? ":" + at.getPort() : "";
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + at.getHost() + port
                + "\r\nUser-Agent: Quoth\r\nAccept: text/html, application/xml, text/plain, */*;q=0.5"
                + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    /** Ends when the time is up, however slowly the bytes drip. */
    private static final class Timed extends java.io.FilterInputStream {

        private final long end;

        Timed(InputStream in, long end) {
            super(in);
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            check();
            return super.read(buffer, from, length);
        }

        private void check() throws SocketTimeoutException {
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException();
            }
        }
    }
}
