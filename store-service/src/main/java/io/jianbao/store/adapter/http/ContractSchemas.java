package io.jianbao.store.adapter.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
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
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema offset = OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).format("int32");
        schemas.computeIfPresent("Span", (name, schema) -> OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .items(offset)
                .minItems(2)
                .maxItems(2)
                .description("[start, end): half-open, in Unicode code points"));
        schemas.computeIfPresent("Polarity", (name, schema) -> words("positive", "neutral", "negative"));
        schemas.computeIfPresent(
                "ArticleStatus", (name, schema) -> words("provisional", "complete", "incomplete", "retired"));
        document.getComponents().setSchemas(schemas);
    }

    private static Schema words(String... words) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(List.of((Object[]) words));
    }
}
