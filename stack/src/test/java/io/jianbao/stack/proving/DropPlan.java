package io.jianbao.stack.proving;

import io.jianbao.stack.proving.Drop.End;
import io.jianbao.stack.proving.Drop.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * All files of a run in their order: pages, and among them exact repeats, corrected versions, bad files and uploads that broke off. A second
 * file of one key stands some places after the first; it is put in only when the first has been taken, so that both runs see the same history.
 *
 * @param drops in the order in which they are put in
 */
record DropPlan(List<Drop> drops) {
    private static final int REPEATED = 8;
    private static final int CORRECTED = 16;
    private static final int BAD = 22;
    private static final int ABANDONED = 25;
    private static final int GROWING_PERCENT = 6;
    private static final int DISTANCE = 5;

    DropPlan {
        drops = List.copyOf(drops);
    }

    /** The plan of this seed with so many pages. */
    static DropPlan of(long seed, int pages) {
        Random random = new Random(seed);
        PageGenerator generator = new PageGenerator(seed);
        List<List<Drop>> later = new ArrayList<>();
        List<Drop> drops = new ArrayList<>();
        for (int index = 0; index < pages; index++) {
            later.add(new ArrayList<>());
            drops.addAll(dropsOf(index, generator, random, later.get(index)));
            if (index >= DISTANCE) {
                drops.addAll(later.get(index - DISTANCE));
            }
        }
        later.subList(Math.max(0, pages - DISTANCE), pages).forEach(drops::addAll);
        return new DropPlan(drops);
    }

    private static List<Drop> dropsOf(int index, PageGenerator generator, Random random, List<Drop> later) {
        String key = generator.key(index);
        String page = generator.page(index);
        Manner manner = random.nextInt(100) < GROWING_PERCENT ? Manner.GROWING : Manner.RENAMED;
        int fate = random.nextInt(100);
        List<Drop> drops = new ArrayList<>();
        if (fate >= REPEATED && fate < CORRECTED) {
            drops.add(new Drop(key, page, manner, End.SUPERSEDED));
            later.add(new Drop(key, generator.correctedPage(index), Manner.RENAMED, End.STORED));
            return drops;
        }
        drops.add(new Drop(key, page, manner, End.STORED));
        if (fate < REPEATED) {
            later.add(new Drop(key, page, Manner.RENAMED, End.DUPLICATE));
        } else if (fate >= CORRECTED && fate < BAD) {
            drops.add(new Drop(badKey(key), badText(index), Manner.RENAMED, End.REJECTED));
        } else if (fate >= BAD && fate < ABANDONED) {
            drops.add(new Drop(key.replace(".txt", ".txt.part"), page, Manner.ABANDONED, End.UNTOUCHED));
        }
        return drops;
    }

    private static String badKey(String key) {
        return key.replace(".txt", "-bad.txt");
    }

    private static String badText(int index) {
        return switch (index % 3) {
            case 0 -> "";
            case 1 -> " \n\n \n";
            default -> "PNG\r\n\0\0\0\rIHDR\0\0";
        };
    }
}
