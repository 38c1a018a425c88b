package org.quoth;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows go down only, may skip floors, never sideways, never up (docs/decisions.md has the picture). */
@AnalyzeClasses(packages = "org.quoth", importOptions = ArrowsTest.ProgramOnly.class)
final class ArrowsTest {

    /** No test classes, whichever folder a build puts them in. */
    static final class ProgramOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule ARROWS_GO_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("org.quoth.app..")
            .layer("cli")
            .definedBy("org.quoth.cli..")
            .layer("http")
            .definedBy("org.quoth.http..")
            .layer("web")
            .definedBy("org.quoth.web..")
            .layer("mcp")
            .definedBy("org.quoth.mcp..")
            .layer("desk")
            .definedBy("org.quoth.desk..")
            .layer("front door")
            .definedBy("org.quoth")
            .layer("reading")
            .definedBy("org.quoth.reading..")
            .layer("attribution")
            .definedBy("org.quoth.attribution..")
            .layer("linking")
            .definedBy("org.quoth.linking..")
            .layer("authority")
            .definedBy("org.quoth.authority..")
            .layer("matching")
            .definedBy("org.quoth.matching..")
            .layer("meaning")
            .definedBy("org.quoth.meaning..")
            .layer("store")
            .definedBy("org.quoth.store..")
            .layer("search")
            .definedBy("org.quoth.search..")
            .layer("wire")
            .definedBy("org.quoth.wire..")
            .layer("model")
            .definedBy("org.quoth.model..")
            .layer("text")
            .definedBy("org.quoth.text..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("mcp")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp")
            .whereLayer("front door")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk", "front door")
            .whereLayer("attribution")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk", "front door")
            .whereLayer("linking")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk")
            .whereLayer("authority")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk")
            .whereLayer("matching")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk")
            .whereLayer("meaning")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk", "front door")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("app", "cli", "http", "web", "mcp", "desk");

    @ArchTest
    static final ArchRule WIRE_KNOWS_ONLY_MODEL_AND_TEXT = noClasses()
            .that()
            .resideInAPackage("org.quoth.wire..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.quoth..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                    "org.quoth.wire..", "org.quoth.model..", "org.quoth.text.."))));

    @ArchTest
    static final ArchRule MODEL_KNOWS_ONLY_TEXT = classes()
            .that()
            .resideInAPackage("org.quoth.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.quoth.model..", "org.quoth.text..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule TEXT_KNOWS_NOBODY = classes()
            .that()
            .resideInAPackage("org.quoth.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.quoth.text..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule NO_PACKAGE_GOES_IN_CIRCLES =
            slices().matching("org.quoth.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages("org.quoth.cli..", "org.quoth.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
