package io.jianbao.stack.clip;

import io.jianbao.ingest.adapter.reader.MediaTypes;
import io.jianbao.ingest.adapter.reader.PlainTextReader;
import io.jianbao.ingest.adapter.reader.ReaderByMediaType;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.text.EncodingDetector;
import io.jianbao.ingest.domain.text.Gb18030Encoding;
import io.jianbao.ingest.domain.text.Utf8Encoding;
import io.jianbao.nlp.adapter.event.ArticleAnalyzer;
import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.app.AnalyzeArticle;
import io.jianbao.nlp.app.Engine;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.publish.PublisherOptions;
import java.util.List;
import java.util.Map;

/** Builds the engines as the services' wiring does with its defaults; each loads its model once. */
public final class Engines {
    private static final long MAX_FILE_BYTES = 20_000_000;
    private static final long MAX_TEXT_BYTES = 1_048_576;

    private Engines() {}

    /** A clipper with the committed models. */
    public static PageClipper clipper() {
        PageLimits limits = new PageLimits(MAX_FILE_BYTES, MAX_TEXT_BYTES);
        EncodingDetector encodings = new EncodingDetector(List.of(new Utf8Encoding(), new Gb18030Encoding()));
        ModelLoader models = new ModelLoader();
        return new PageClipper(
                new ReaderByMediaType(Map.of(MediaTypes.PLAIN_TEXT, new PlainTextReader(encodings, limits))),
                limits,
                new SegmentPage(
                        LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers()),
                new Publisher(PublisherOptions.standard()),
                new ArticleAnalyzer(analyzer(models), models.engine()));
    }

    /** An analyser of plain texts with the committed models. */
    public static AnalyzeArticle analyzer() {
        return analyzer(new ModelLoader());
    }

    private static AnalyzeArticle analyzer(ModelLoader models) {
        Engine engine = models.engine();
        return new AnalyzeArticle(
                new TaggedMentions(models.tagger()), models.sentiment(), models.simplifiedForms(), engine);
    }
}
