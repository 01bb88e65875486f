package io.jianbao.stack.upgrade;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes {@code stack/src/test/resources/upgrade/data.zip} anew with the build at hand; docs/operations.md has the command. */
public final class UpgradeFixture {
    private UpgradeFixture() {}

    /** Runs a stack on two sample pages, stops it, and packs its folder. */
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("jianbao-upgrade");
        PrintStream console = System.out;
        try (UpgradeStack stack = new UpgradeStack(data, console)) {
            for (String page : UpgradeStack.PAGES) {
                stack.drop(page, stack.sample(page));
                stack.awaitLedger(page, "\"state\":\"stored\"");
            }
            Files.write(data.resolve("articles.txt"), stack.articles());
        }
        Path zip = Path.of(System.getProperty("jianbao.root"), "stack/src/test/resources/upgrade/data.zip");
        DataFolderZip.pack(data, zip);
        System.out.println(zip + " " + Files.size(zip) + " bytes");
        System.exit(0);
    }
}
