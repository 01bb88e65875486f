package io.jianbao.stack.pipeline;

import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.launch.StackPorts;
import io.jianbao.stack.watch.StoreApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack for all end-to-end tests: real broker, real processes, free ports, a folder of its own; stopped after the last test. */
public final class RunningStack implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Handle.class;
    }

    @Override
    public Handle resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent("stack", key -> Handle.start(), Handle.class);
    }

    /** The running stack and the ways to it. */
    public record Handle(StackLayout layout, Stack stack, StoreApi store) implements AutoCloseable {
        static Handle start() {
            try {
                Path root = Path.of(System.getProperty("jianbao.root"));
                StackLayout layout =
                        new StackLayout(root, Files.createTempDirectory("jianbao-stack"), StackPorts.free());
                Stack stack = new Stack(layout, System.out, false);
                stack.start();
                return new Handle(layout, stack, new StoreApi(layout.storeUrl()));
            } catch (IOException e) {
                throw new IllegalStateException("cannot make a folder for the stack", e);
            }
        }

        /** Puts a file into the bucket's inbox, whole at once. */
        public void drop(String key, byte[] bytes) throws IOException {
            Path target = layout.inbox().resolve(key);
            Files.createDirectories(target.resolveSibling("."));
            Path partial = target.resolveSibling("." + target.getFileName() + ".part");
            Files.write(partial, bytes);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }

        /** A sample page's bytes. */
        public byte[] sample(String key) throws IOException {
            return Files.readAllBytes(layout.root().resolve("stack/samples").resolve(key));
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
