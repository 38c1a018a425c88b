package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HostNamesTest {

    @Test
    void thisMachineIsAlwaysKnown() {
        HostNames names = new HostNames("127.0.0.1");

        assertThat(names.include("localhost:8080")).isTrue();
        assertThat(names.include("127.0.0.1:8080")).isTrue();
        assertThat(names.include("[::1]:8080")).isTrue();
        assertThat(names.include("LOCALHOST")).isTrue();
    }

    @Test
    void otherNamesAreNot() {
        HostNames names = new HostNames("127.0.0.1");

        assertThat(names.include("evil.example")).isFalse();
        assertThat(names.include("localhost.evil.example")).isFalse();
        assertThat(names.include("192.168.1.7:8080")).isFalse();
        assertThat(names.include("")).isFalse();
        assertThat(names.include("[::1")).isFalse();
    }

    @Test
    void theNameListenedAtIsKnown() {
        assertThat(new HostNames("archive.example").include("Archive.Example:80"))
                .isTrue();
        assertThat(new HostNames("192.168.1.7").include("192.168.1.7:8080")).isTrue();
    }

    @Test
    void whoListensEverywhereAnswersForAddressesButNotForStrangersNames() {
        HostNames names = new HostNames("0.0.0.0");

        assertThat(names.include("192.168.1.7:8080")).isTrue();
        assertThat(names.include("[fe80::1]:8080")).isTrue();
        assertThat(names.include("evil.example:8080")).isFalse();
        assertThat(names.include("1.evil.example")).isFalse();
    }
}
