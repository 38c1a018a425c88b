package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.quoth.model.Reference;

/** The pages in a browser, as people use them. Skipped, saying so, where Debian's chromium and chromium-driver are not installed. */
final class BrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    static Path folder;

    private static SampleServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "browser tests need the packages chromium and chromium-driver");
        server = SampleServer.start(folder);
        browser = browser(options());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1000");
        return options;
    }

    private static ChromeDriver browser(ChromeOptions options) {
        System.setProperty("SE_OFFLINE", "true");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
        return driver;
    }

    private static Reference document(String title) {
        return server.desk().documents().list(null, 0, 100).stream()
                .filter(reference -> reference.name().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> everySortOfPage() {
        String transcript = "/d/" + document("Roundtable on the Kestrel Dam").slug();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/?q=water",
                "/?q=nowhereatall",
                "/documents",
                "/people",
                "/timeline?about=water",
                "/exchanges",
                "/ledger",
                "/press",
                "/press/quotations?verdict=edited",
                "/documents?q=water",
                quotation(),
                transcript,
                transcript + "/t/3",
                "/d/" + document("Minister wrote").slug(),
                "/d/" + document("No household will be cut off").slug(),
                "/d/none",
                "/check",
                checked()));
        server.desk().people().list("", 0, 1).forEach(person -> paths.add("/p/" + person.id()));
        return paths;
    }

    private static String quotation() {
        return "/statement/" + document("No household will be cut off").document() + ".a1";
    }

    private static String checked() {
        String text = "“I don't want to ration water, and I am going to announce rationing today,” "
                + "“We signed the contract on Friday ... It’s a hard date,” “The moon is made of cheese, mostly.”";
        return "/check?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void open(String path) {
        browser.get(server.url(path));
    }

    private static @Nullable Object run(ChromeDriver driver, String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    @Test
    void noPageHasAnAccessibilityFaultInLightOrDark() {
        List<String> faults = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            open("/");
            run(browser, "localStorage.setItem('quoth-theme', '" + theme + "')");
            for (String path : everySortOfPage()) {
                open(path);
                assertThat(run(browser, "return document.documentElement.dataset.theme"))
                        .isEqualTo(theme);
                for (Rule fault : new AxeBuilder().analyze(browser).getViolations()) {
                    faults.add(theme + " " + path + " " + fault.getId() + " "
                            + fault.getNodes().getFirst());
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void noPageIsWiderThanATelephone() {
        ChromeOptions options = options();
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 2, "mobile", true)));
        ChromeDriver phone = browser(options);
        try {
            for (String path : everySortOfPage()) {
                phone.get(server.url(path));
                assertThat((Long) run(phone, "return document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(390);
            }
        } finally {
            phone.quit();
        }
    }

    @Test
    void theBrowserReportsNoErrorOnAnyPage() {
        for (String path : everySortOfPage()) {
            open(path);
            assertThat(browser.manage().logs().get("browser").getAll())
                    .as(path)
                    .noneMatch(entry -> entry.getLevel().getName().equals("SEVERE")
                            && !entry.getMessage().contains("404"));
        }
    }

    @Test
    void aChosenThemeIsKept() {
        open("/");
        run(browser, "localStorage.clear()");
        open("/");
        String before = (String) run(browser, "return getComputedStyle(document.body).backgroundColor");
        browser.findElement(By.cssSelector(".theme")).click();
        String after = (String) run(browser, "return getComputedStyle(document.body).backgroundColor");
        open("/documents");

        assertThat(after).isNotEqualTo(before);
        assertThat(run(browser, "return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(after);
    }

    @Test
    void onPaperNothingAsksToBeFilledIn() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            open(quotation());
            assertThat(browser.findElement(By.id("decide")).isDisplayed()).isFalse();
            assertThat(browser.findElement(By.cssSelector(".particulars")).isDisplayed())
                    .isTrue();
            open("/press/quotations");
            assertThat(browser.findElement(By.cssSelector("details.narrow")).isDisplayed())
                    .isFalse();
            open("/press/quotations?verdict=edited&outlet=wire");
            assertThat(browser.findElement(By.tagName("main")).getText())
                    .contains("Narrowed down: outlet wire")
                    .contains("Only: Differs from the record")
                    .doesNotContain("Stitched together");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void theFirstTabStopSkipsToThePage() {
        open("/");
        run(browser, "document.activeElement.blur()");
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement focused = browser.switchTo().activeElement();

        assertThat(focused.getText()).isEqualTo("Skip to the page");
    }

    @Test
    void aQuotationAndItsNoteLightUpTogether() {
        open("/d/" + document("No household will be cut off").slug());
        WebElement quotation = browser.findElement(By.cssSelector("a.q"));
        quotation.click();
        String id = Objects.requireNonNull(quotation.getDomAttribute("data-quotation"));

        assertThat(browser.findElement(By.id(id)).getDomAttribute("class")).contains("lit");
    }

    @Test
    void aQuotationIsCheckedByHand() {
        open("/check");
        browser.findElement(By.id("q")).sendKeys("We did not hide the report.");
        browser.findElement(By.cssSelector("main form button")).click();

        assertThat(browser.findElement(By.cssSelector(".verdict-word")).getText())
                .isEqualTo("Verbatim");
        browser.findElement(By.cssSelector(".evidence a")).click();
        assertThat(browser.findElement(By.cssSelector("article.here")).getText())
                .contains("We did not hide the report.");
    }

    @Test
    void wordsLeftOutShowOnlyOnceTheyAreAskedFor() {
        open(checked());
        WebElement omitted = browser.findElement(By.cssSelector("details.omitted"));
        WebElement words = omitted.findElement(By.cssSelector(".words"));
        assertThat(words.isDisplayed()).isFalse();
        omitted.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertThat(words.isDisplayed()).isTrue();
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        ChromeDriver plain = browser(options);
        try {
            plain.get(server.url("/"));
            plain.findElement(By.id("q")).sendKeys("sluice gates", Keys.ENTER);
            plain.findElement(By.cssSelector(".entries .entry-words a")).click();
            assertThat(plain.findElements(By.cssSelector("article.turn.here"))).hasSize(1);
            assertThat(plain.findElement(By.cssSelector(".theme")).isDisplayed())
                    .isFalse();
        } finally {
            plain.quit();
        }
    }
}
