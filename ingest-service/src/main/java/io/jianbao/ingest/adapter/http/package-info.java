/** What the service tells over HTTP beside health and metrics. */
@NullMarked
package io.jianbao.ingest.adapter.http;

import org.jspecify.annotations.NullMarked;
