package io.jianbao.nlp.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.Byline;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.nlp.app.ArticleContent.BylinePerson;
import io.jianbao.nlp.domain.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be analysed of a published article. */
public final class AnalysisRequests {
    private AnalysisRequests() {}

    /** The request for an article whose text was read as {@code aligned}. */
    public static io.jianbao.nlp.app.ArticleContent of(PageIdentity page, ArticleContent content, AlignedText aligned) {
        return new io.jianbao.nlp.app.ArticleContent(aligned.text(), issueDate(page), persons(content, aligned.text()));
    }

    /** The day of printing; null when the day itself is not known. */
    private static @Nullable LocalDate issueDate(PageIdentity page) {
        Known date = page.issueDate();
        try {
            return date == null ? null : LocalDate.parse(date.value());
        } catch (DateTimeException onlyMonthOrYear) {
            return null;
        }
    }

    private static List<BylinePerson> persons(ArticleContent content, String text) {
        List<BylinePerson> persons = new ArrayList<>();
        int lead = content.lead() == null ? -1 : text.indexOf(content.lead());
        for (Byline byline : content.bylines()) {
            for (String name : byline.names()) {
                if (!name.isBlank()) {
                    persons.add(new BylinePerson(name, spanInLead(name, text, lead, content.lead())));
                }
            }
        }
        return persons;
    }

    /** Where a reporter is named in the lead formula, 本报讯（记者王一）; null where the byline stands outside the text. */
    private static @Nullable Span spanInLead(String name, String text, int leadAt, @Nullable String lead) {
        int found = lead == null || leadAt < 0 ? -1 : lead.indexOf(name);
        if (found < 0) {
            return null;
        }
        int start = text.codePointCount(0, leadAt + found);
        return new Span(start, start + name.codePointCount(0, name.length()));
    }
}
