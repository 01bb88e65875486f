package io.jianbao.stack.proving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What happens to the stack while pages flow, in order, each after a lull that the seed drew so that it hits another moment in each run.
 *
 * @param steps in their order
 */
record DisturbancePlan(List<Step> steps) {
    private static final int LONGEST_LULL_MS = 3_000;

    DisturbancePlan {
        steps = List.copyOf(steps);
    }

    /** One disturbance and the pause before it. */
    record Step(long lullMs, Disturbance disturbance) {}

    /** A plan without any. */
    static DisturbancePlan undisturbed() {
        return new DisturbancePlan(List.of());
    }

    /** Each service killed and each server restarted, so many times, in an order drawn from the seed. */
    static DisturbancePlan of(long seed, int rounds) {
        Random random = new Random(seed);
        List<Disturbance> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Disturbance> these = new ArrayList<>(Stream.concat(
                            Disturbance.SERVICES.stream().map(Disturbance.Kill::new),
                            Disturbance.SERVERS.stream().map(Disturbance.Restart::new))
                    .toList());
            Collections.shuffle(these, random);
            all.addAll(these);
        }
        return of(seed, all);
    }

    /** These, in this order. */
    static DisturbancePlan of(long seed, List<Disturbance> disturbances) {
        Random random = new Random(seed);
        return new DisturbancePlan(disturbances.stream()
                .map(disturbance -> new Step(random.nextInt(LONGEST_LULL_MS), disturbance))
                .toList());
    }
}
