package io.jianbao.store.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.WriteError;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.delivery.UnprocessableEventException;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonSerializationException;

/**
 * The driver's exceptions in our words. Only what the database says of the document itself is the record's fault; everything else (away, no
 * primary, disk full, no rights) is waited out: a record is never lost to the state of the database.
 */
final class DriverFailures {
    static final String DEPENDENCY = "mongodb";

    /** BadValue, DocumentValidationFailure, BSONObjectTooLarge, and the two codes for a result that is too large. */
    private static final Set<Integer> DOCUMENT_REFUSED = Set.of(2, 121, 10334, 17419, 17420);

    private DriverFailures() {}

    /** Calls the driver. */
    static <T> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (BsonSerializationException e) {
            throw new UnprocessableEventException("document refused: " + e.getMessage());
        } catch (MongoException e) {
            if (DOCUMENT_REFUSED.contains(e.getCode())) {
                throw new UnprocessableEventException("document refused: " + e.getMessage());
            }
            throw new UnavailableException(DEPENDENCY, e);
        }
    }

    /** Whether this write met a document with the same id that its guard did not match. */
    static boolean isDuplicateKey(MongoException e) {
        return isDuplicateKey(e.getCode());
    }

    /** Passes when every failed write of a bulk met a document that its guard did not match. */
    static void requireOnlyDuplicateKeys(MongoBulkWriteException e) {
        for (WriteError error : e.getWriteErrors()) {
            if (DOCUMENT_REFUSED.contains(error.getCode())) {
                throw new UnprocessableEventException("document refused: " + error.getMessage());
            }
            if (!isDuplicateKey(error.getCode())) {
                throw new UnavailableException(DEPENDENCY, e);
            }
        }
        if (e.getWriteConcernError() != null) {
            throw new UnavailableException(DEPENDENCY, e);
        }
    }

    private static boolean isDuplicateKey(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }
}
