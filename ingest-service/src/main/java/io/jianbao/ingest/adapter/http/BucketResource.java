package io.jianbao.ingest.adapter.http;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.BucketAudit;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /bucket/audit}: what lies in the bucket, for whoever compares it with the ledger. */
@Path("/bucket")
@Produces(MediaType.APPLICATION_JSON)
public class BucketResource {
    private static final long RETRY_SECONDS = 10;

    private final BucketAudit.Source bucket;

    @Inject
    public BucketResource(BucketAudit.Source bucket) {
        this.bucket = bucket;
    }

    /** Looks now; 503 while the bucket cannot be read. */
    @GET
    @Path("/audit")
    @Blocking
    public BucketAudit audit() {
        try {
            return bucket.look();
        } catch (UnavailableException away) {
            throw new ServiceUnavailableException(RETRY_SECONDS, away);
        }
    }
}
