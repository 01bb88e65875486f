package io.jianbao.stack.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.jianbao.canary.CanaryWithEvents;
import io.jianbao.canary.adapter.one.CanaryAdapterOne;
import io.jianbao.canary.adapter.two.CanaryAdapterTwo;
import io.jianbao.canary.app.CanaryUseCase;
import io.jianbao.canary.cycle.a.CanaryA;
import io.jianbao.canary.cycle.b.CanaryB;
import io.jianbao.canary.domain.CanaryClock;
import io.jianbao.canary.domain.CanaryReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house on the code as built, and for each law a canary that breaks it: a rule that cannot fail guards nothing. */
class HouseRulesTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.jianbao");
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(HouseLaws.DOMAIN_KNOWS_ONLY_ITSELF, new Class<?>[] {CanaryReader.class}),
                Arguments.of(HouseLaws.APP_KNOWS_ONLY_DOMAIN, new Class<?>[] {CanaryUseCase.class}),
                Arguments.of(HouseLaws.EVENTS_STAY_IN_ADAPTERS, new Class<?>[] {CanaryWithEvents.class}),
                Arguments.of(HouseLaws.DRIVER_STAYS_IN_MONGO, new Class<?>[] {CanaryWithEvents.class}),
                Arguments.of(HouseLaws.KAFKA_STAYS_IN_ITS_ADAPTERS, new Class<?>[] {CanaryWithEvents.class}),
                Arguments.of(
                        HouseLaws.ADAPTERS_IGNORE_EACH_OTHER,
                        new Class<?>[] {CanaryAdapterOne.class, CanaryAdapterTwo.class}),
                Arguments.of(HouseLaws.DELIVERY_IS_FOR_ADAPTERS, new Class<?>[] {CanaryWithEvents.class}),
                Arguments.of(HouseLaws.SERVICES_IGNORE_EACH_OTHER, new Class<?>[] {CanaryWithEvents.class}),
                Arguments.of(HouseLaws.NO_PACKAGE_CYCLES, new Class<?>[] {CanaryA.class, CanaryB.class}),
                Arguments.of(HouseLaws.TIME_AND_CHANCE_ARE_HANDED_IN, new Class<?>[] {CanaryClock.class}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void theHouseKeepsTheLaw(ArchRule law, Class<?>[] canaries) {
        law.check(house);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void theLawBitesItsCanary(ArchRule law, Class<?>[] canaries) {
        JavaClasses cage = new ClassFileImporter().importClasses(canaries);
        assertThatThrownBy(() -> law.check(cage)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theWholeHouseWasRead() {
        for (String service : HouseLaws.SERVICES) {
            for (String room : new String[] {"domain", "app", "adapter"}) {
                String prefix = "io.jianbao." + service + "." + room;
                assertThat(house.stream().filter(type -> type.getPackageName().startsWith(prefix)))
                        .as(prefix)
                        .isNotEmpty();
            }
        }
    }
}
