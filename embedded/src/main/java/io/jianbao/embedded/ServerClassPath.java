package io.jianbao.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the servers' own class path lies: {@code embedded/target} of the repository named by the system property {@code jianbao.root}. */
final class ServerClassPath {
    private ServerClassPath() {}

    /** JVM options for a server: memory, class path, log level. */
    static List<String> options(String heap) {
        Path target = Path.of(System.getProperty("jianbao.root", "."), "embedded", "target");
        Path classes = target.resolve("classes");
        Path lib = target.resolve("lib");
        if (!Files.isDirectory(lib) || !Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    "the embedded servers are not built: no " + lib + "; run mvn package, or set -Djianbao.root");
        }
        return List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-cp",
                classes + File.pathSeparator + lib + File.separator + "*");
    }
}
