package io.jianbao.stack.subscribe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The examples of {@code docs/subscribe.md}, as they stand there; only addresses are put where the tested stack listens. */
record SubscribeGuide(String text) {
    // ```python\nimport json\n…```
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    static SubscribeGuide read(Path root) throws IOException {
        return new SubscribeGuide(Files.readString(root.resolve("docs/subscribe.md")));
    }

    /** The first example in that language that contains these words. */
    String example(String language, String words) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .filter(code -> code.contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example in " + language + " with " + words));
    }
}
