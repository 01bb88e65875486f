/** What is known about a dropped page: its key, identity, drop and the reasons to turn it away. Pure values and functions. */
@NullMarked
package io.jianbao.ingest.domain;

import org.jspecify.annotations.NullMarked;
