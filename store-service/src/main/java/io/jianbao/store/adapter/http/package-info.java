/** The HTTP interface to what is stored: articles, pages, the way of every drop; every failure as problem+json (RFC 9457). */
@NullMarked
package io.jianbao.store.adapter.http;

import org.jspecify.annotations.NullMarked;
