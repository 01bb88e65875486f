package io.jianbao.stack.bench;

import io.jianbao.stack.launch.ProcessReport;
import java.time.Duration;

/**
 * What a process has used.
 *
 * @param residentMb memory it holds, in MB
 * @param cpu        processor time since its start
 */
record ProcessUse(long residentMb, Duration cpu) {
    static ProcessUse of(ProcessHandle process) {
        long kb = ProcessReport.residentKb(process.pid()).orElse(0L);
        return new ProcessUse(kb / 1024, process.info().totalCpuDuration().orElse(Duration.ZERO));
    }
}
