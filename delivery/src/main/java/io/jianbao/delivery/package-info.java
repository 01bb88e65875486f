/**
 * How every service consumes and sends: one record at a time under {@link io.jianbao.delivery.RecordGuard}, dead letters with a reason,
 * heartbeats, readiness and liveness, and the clients' settings. Seen by adapters and Wiring only.
 */
@NullMarked
package io.jianbao.delivery;

import org.jspecify.annotations.NullMarked;
