/**
 * The contract: what travels between the services and to subscribers. Records, topics, headers and the one codec; the JSON Schemas,
 * example messages and the AsyncAPI document lie beside them as resources. Offsets are Unicode code points of the page text as ingested.
 */
@NullMarked
package io.jianbao.events;

import org.jspecify.annotations.NullMarked;
