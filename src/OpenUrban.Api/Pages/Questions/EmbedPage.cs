using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A chart or table that carries its source, for a frame in the page of somebody else.</summary>
internal static class EmbedPage
{
    public static Page Of(QuestionView view, ExportFormats formats)
    {
        var language = view.Parameters.Language;
        var (subject, addresses, release) = (view.Subject, view.Addresses, view.Parameters.Release);
        return new Page
        {
            Language = language,
            Title = subject.Title,
            IsFramed = true,
            Head = QuestionHead.Of(view, formats),
            Body = Html.Of(
                $"""
                <main>
                <h1><a href="{addresses.Relative(
                    null,
                    release
                )}" target="_blank" rel="noopener">{subject.Title}</a></h1>
                {Picture(view, formats)}
                {NewerNote(view)}
                <p class="soft">{SourceLine(view)}
                {subject.Publisher}, {PageWords.Release.In(
                    language,
                    subject.Release,
                    PageWords.Day(subject.ReleasedOn)
                )}.
                <a href="{subject.LicenceAddress}" target="_blank" rel="noopener license">{subject.LicenceId}</a></p>
                </main>
                """
            ),
        };
    }

    /// <summary>The chart, or the rows where there is none.</summary>
    public static IHtmlContent Picture(QuestionView view, ExportFormats formats)
    {
        if (!view.HasChart)
        {
            return RowTable.Of(view);
        }

        var (addresses, parameters) = (view.Addresses, view.Parameters);
        var svg = addresses.Relative(ChartFormat.Svg, parameters.Release, options: parameters.Others);
        var hasPng = formats.Find(ChartFormat.Png) is not null;
        var png = addresses.Relative(ChartFormat.Png, parameters.Release, options: parameters.Others);
        var source = Html.If(hasPng, () => $"""<source type="image/svg+xml" srcset="{svg}">""");

        // No width and height: the chart has its own, and is as wide as the page.
        return Html.Of(
            $"""
            <picture>{source}<img src="{(hasPng ? png : svg)}" alt="{PageWords.ChartOf.In(
                parameters.Language,
                view.Subject.Title
            )}"></picture>
            """
        );
    }

    private static IHtmlContent NewerNote(QuestionView view)
    {
        var language = view.Parameters.Language;
        if (view.Parameters.Release is null)
        {
            return Sentence(PageWords.Following, view.CurrentRelease);
        }

        if (view.Subject.Release == view.CurrentRelease)
        {
            return Sentence(PageWords.Frozen, view.Subject.Release);
        }

        if (view.IsUnchanged == true)
        {
            return Html.Of(
                $"""<p class="soft">{PageWords.Frozen.In(language, view.Subject.Release)} {PageWords.Unchanged.In(language, view.CurrentRelease)}</p>"""
            );
        }

        var newer = view.IsUnchanged == false ? PageWords.Newer : PageWords.PerhapsNewer;
        var address = view.Addresses.Relative(null, null, QuestionPages.EmbedPath, view.Parameters.Others);
        return Html.Of(
            $"""
            <p class="note">{newer.In(language, view.CurrentRelease)}
            <a href="{address}">{PageWords.ShowNewer.In(language)}</a></p>
            """
        );

        IHtmlContent Sentence(LocalizedText text, int release) =>
            Html.Of($"""<p class="soft">{text.In(language, release)}</p>""");
    }

    private static IHtmlContent SourceLine(QuestionView view)
    {
        const int Most = 3;
        var language = view.Parameters.Language;
        if (view.Sources.Count == 0)
        {
            return Html.Empty;
        }

        var names = view.Sources.Take(Most).Select(s => $"{s.Publisher} ({s.Year})").Distinct(StringComparer.Ordinal);
        var more =
            view.Sources.Count > Most
                ? PageWords.Semicolon.In(language) + PageWords.More.In(language, view.Sources.Count - Most)
                : "";
        return Html.Of(
            $"{PageWords.Source.In(language)}{PageWords.Colon.In(language)}{string.Join(PageWords.Semicolon.In(language), names)}{more}.<br>"
        );
    }
}
