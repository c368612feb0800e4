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
        var title = Html.Of(
            $"""<h1><a href="{addresses.Relative(null, release)}" target="_blank" rel="noopener">{subject.Title}</a></h1>"""
        );

        // A chart has its title in it.
        var picture = view.HasChart
            ? Html.Of($"{Picture(view, formats)}\n{title}")
            : Html.Of($"{title}\n{RowTable.Of(view)}");
        return new Page
        {
            Language = language,
            Title = subject.Title,
            IsFramed = true,
            Head = QuestionHead.Of(view, formats),
            Body = Html.Of(
                $"""
                <main>
                {picture}
                {NewerNote(view)}
                <p class="soft">{SourceLine(view)}
                {subject.Publisher}{PageWords.Comma.In(language)}{PageWords.Release.In(
                    language,
                    subject.Release,
                    PageWords.Day(subject.ReleasedOn)
                )}{PageWords.Point.In(language)}
                {Licences.Line(subject.LicenceId, view.Tag)}{PageWords.Point.In(language)}</p>
                </main>
                """
            ),
        };
    }

    /// <summary>
    /// The chart, as wide as the page: on a phone one of its own, because in the wide one nothing could be read. Its size is
    /// said, so that the page does not move when it comes.
    /// </summary>
    public static IHtmlContent Picture(QuestionView view, ExportFormats formats)
    {
        var (language, options) = (view.Parameters.Language, view.Parameters.Others);
        var source = Html.If(
            !options.Any(o => ChartFormat.IsSize(o.Key)),
            () =>
                $"""<source media="(max-width: 600px)" type="image/svg+xml" srcset="{AddressOf(ChartFormat.Svg, [.. options, .. ChartFormat.OfPhone])}" width="{ChartFormat.PhoneSize.Width}" height="{ChartFormat.PhoneSize.Height}">"""
        );
        var hasPng = formats.Find(ChartFormat.Png) is not null;
        var wide = Html.If(
            hasPng,
            () => $"""<source type="image/svg+xml" srcset="{AddressOf(ChartFormat.Svg, options)}">"""
        );
        var (width, height) = ChartFormat.SizeOf(options);
        return Html.Of(
            $"""<picture>{source}{wide}<img src="{AddressOf(hasPng ? ChartFormat.Png : ChartFormat.Svg, options)}" alt="{PageWords.ChartOf.In(language, view.Subject.Title)}" width="{width}" height="{height}"></picture>"""
        );

        string AddressOf(string format, IEnumerable<KeyValuePair<string, string>> chosen) =>
            view.Addresses.Relative(format, view.Parameters.Release, options: chosen);
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

        var names = view.Sources.Select(s => s.Producer).Distinct(StringComparer.Ordinal).ToList();
        var more =
            names.Count > Most
                ? PageWords.Semicolon.In(language) + PageWords.More.In(language, names.Count - Most)
                : "";
        return Html.Of(
            $"{PageWords.Source.In(language)}{PageWords.Colon.In(language)}{string.Join(PageWords.Semicolon.In(language), names.Take(Most))}{more}{PageWords.Point.In(language)}<br>"
        );
    }
}
