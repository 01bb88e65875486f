package io.jianbao.store.adapter.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Sets right what the contract writes otherwise than its Java records suggest: spans as pairs, enums in lower case. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractSchemas implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSchema("Span", pair())
                .addSchema("Polarity", words("positive", "neutral", "negative"))
                .addSchema("ArticleStatus", words("provisional", "complete", "incomplete", "retired"));
    }

    private static Schema pair() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .items(OASFactory.createSchema()
                        .type(List.of(SchemaType.INTEGER))
                        .format("int32"))
                .minItems(2)
                .maxItems(2)
                .description("[start, end): half-open, in Unicode code points");
    }

    private static Schema words(String... words) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(List.of((Object[]) words));
    }
}
