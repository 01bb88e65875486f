package io.jianbao.nlp.adapter.kafka;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.VirtualMachineManager;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Freezes single threads of another JVM as a debugger does, so that a service can be stuck without a line of code for it. */
final class Freezer {
    private final VirtualMachine machine;

    /** Attaches to the JVM that listens on this port ({@code -agentlib:jdwp=transport=dt_socket,server=y,suspend=n}). */
    Freezer(int port) {
        VirtualMachineManager manager = Bootstrap.virtualMachineManager();
        AttachingConnector connector = manager.attachingConnectors().stream()
                .filter(candidate -> candidate.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(Integer.toString(port));
        try {
            machine = connector.attach(arguments);
        } catch (IOException | IllegalConnectorArgumentsException e) {
            throw new IllegalStateException("no JVM to attach to on port " + port, e);
        }
    }

    /** Whoever enters this method next never leaves it. */
    void freezeOnEntering(String className, String methodName) throws AbsentInformationException {
        Method method = machine.classesByName(className)
                .get(0)
                .methodsByName(methodName)
                .get(0);
        BreakpointRequest request = machine.eventRequestManager()
                .createBreakpointRequest(method.allLineLocations().get(0));
        request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        request.enable();
    }

    /** Waits until a thread was frozen by {@link #freezeOnEntering}. */
    void awaitFrozen() throws InterruptedException {
        machine.eventQueue().remove(30_000);
    }

    /** Freezes the threads with this in their names where they stand; answers how many. */
    int freezeThreads(String partOfName) {
        List<ThreadReference> threads = machine.allThreads().stream()
                .filter(thread -> thread.name().contains(partOfName))
                .toList();
        threads.forEach(ThreadReference::suspend);
        return threads.size();
    }
}
