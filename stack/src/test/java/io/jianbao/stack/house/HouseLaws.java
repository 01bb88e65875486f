package io.jianbao.stack.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** The laws as rules. Allow-lists where possible: a rule that forbids a package which no longer exists passes silently. */
final class HouseLaws {
    static final List<String> SERVICES = List.of("ingest", "segment", "nlp", "store");

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
                    "java.lang..",
                    "java.util",
                    "java.util.function..",
                    "java.util.stream..",
                    "java.util.regex..",
                    "java.util.concurrent..",
                    "java.time..",
                    "java.text..",
                    "java.math..",
                    "java.nio",
                    "java.nio.charset..",
                    "java.security..",
                    "org.jspecify..")
            .as("plain Java");

    private static final DescribedPredicate<JavaClass> ADAPTER_OR_WIRING =
            resideInAPackage("..adapter..").or(nameMatching(".*Wiring(\\$.*)?")).as("an adapter or Wiring");

    private static final DescribedPredicate<JavaClass> SERVICE_CLASS = resideInAnyPackage(
                    "io.jianbao.ingest..",
                    "io.jianbao.segment..",
                    "io.jianbao.nlp..",
                    "io.jianbao.store..",
                    "io.jianbao.canary..")
            .as("a service");

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    static final ArchRule DOMAIN_KNOWS_ONLY_ITSELF = classes()
            .that()
            .resideInAPackage("..domain..")
            .should(dependOnlyOn("plain Java and the service's own domain", (from, to) -> inRoom(from, to, ".domain")))
            .because("what we know must be readable, testable and runnable without any machinery");

    static final ArchRule APP_KNOWS_ONLY_DOMAIN = classes()
            .that()
            .resideInAPackage("..app..")
            .should(dependOnlyOn(
                    "plain Java, the service's own domain and app",
                    (from, to) -> inRoom(from, to, ".domain") || inRoom(from, to, ".app")))
            .because("a use case is the same with Kafka, with a folder, or in one process");

    static final ArchRule EVENTS_STAY_IN_ADAPTERS = noClasses()
            .that(SERVICE_CLASS)
            .and(DescribedPredicate.not(ADAPTER_OR_WIRING))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.jianbao.events..")
            .because("the wire format may change without touching domain or app");

    static final ArchRule DRIVER_STAYS_IN_MONGO = noClasses()
            .that(SERVICE_CLASS)
            .and()
            .resideOutsideOfPackage("..adapter.mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..")
            .because("only one room may know the database");

    static final ArchRule KAFKA_STAYS_IN_ITS_ADAPTERS = noClasses()
            .that(SERVICE_CLASS)
            .and()
            .resideOutsideOfPackages("..adapter.kafka..", "..adapter.streams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "io.smallrye.reactive.messaging..",
                    "org.eclipse.microprofile.reactive.messaging..")
            .because("only two rooms may know how events travel");

    static final ArchRule ADAPTERS_IGNORE_EACH_OTHER = classes()
            .that()
            .resideInAPackage("..adapter..")
            .should(dependOnlyOn("its own adapter or adapter.event", HouseLaws::mayUse, HouseLaws::isAdapter))
            .because("each adapter can be replaced alone");

    static final ArchRule DELIVERY_IS_FOR_ADAPTERS = noClasses()
            .that(SERVICE_CLASS)
            .and(DescribedPredicate.not(ADAPTER_OR_WIRING))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.jianbao.delivery..")
            .because("how a record is consumed is no concern of what we know and do");

    static final ArchRule SERVICES_IGNORE_EACH_OTHER = classes()
            .that(SERVICE_CLASS)
            .should(dependOnlyOn(
                    "its own service",
                    (from, to) -> serviceOf(from).equals(serviceOf(to)),
                    type -> SERVICE_CLASS.test(type)))
            .because("services meet on topics only");

    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("io.jianbao.(**)").should().beFreeOfCycles().because("a cycle makes two packages one");

    static final ArchRule TIME_AND_CHANCE_ARE_HANDED_IN = classes()
            .that()
            .resideInAnyPackage("..domain..", "..app..")
            .should(askNoClockAndThrowNoDice())
            .because("ids are derived, never drawn, and a clock is handed in");

    private HouseLaws() {}

    private static boolean inRoom(JavaClass from, JavaClass to, String room) {
        String own = "io.jianbao." + serviceOf(from) + room;
        return PLAIN_JAVA.test(to)
                || to.getPackageName().equals(own)
                || to.getPackageName().startsWith(own + ".");
    }

    private static boolean isAdapter(JavaClass type) {
        return type.getPackageName().contains(".adapter.");
    }

    private static boolean mayUse(JavaClass from, JavaClass to) {
        return adapterOf(from).equals(adapterOf(to)) || adapterOf(to).endsWith(".adapter.event");
    }

    // io.jianbao.store.adapter.mongo.index -> io.jianbao.store.adapter.mongo
    private static String adapterOf(JavaClass type) {
        return type.getPackageName().replaceFirst("(\\.adapter\\.[^.]+).*", "$1");
    }

    // io.jianbao.store.domain -> store
    private static String serviceOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return dependOnlyOn(what, allowed, type -> true);
    }

    private static ArchCondition<JavaClass> dependOnlyOn(
            String what, BiPredicate<JavaClass, JavaClass> allowed, java.util.function.Predicate<JavaClass> concerned) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (!to.isPrimitive() && concerned.test(to) && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> askNoClockAndThrowNoDice() {
        return new ArchCondition<>("ask no clock and throw no dice") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    report(events, type, call.getTargetOwner().getName() + "." + call.getName(), call.getDescription());
                }
                type.getConstructorCallsFromSelf()
                        .forEach(call -> report(
                                events, type, call.getTargetOwner().getName() + ".<init>", call.getDescription()));
            }

            private void report(ConditionEvents events, JavaClass type, String target, String description) {
                if (CLOCKS_AND_DICE.contains(target)) {
                    events.add(SimpleConditionEvent.violated(type, description));
                }
            }
        };
    }
}
