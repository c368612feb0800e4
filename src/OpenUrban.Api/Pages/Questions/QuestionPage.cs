using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A stored question: what it is, its figures, where it is in every format, how to embed and to cite it.</summary>
internal static class QuestionPage
{
    /// <summary>Servers and proxies take lines of 8 KiB: a longer question cannot be linked to.</summary>
    private const int LongestAddress = 6_000;

    public static Page Of(QuestionView view, ExportFormats formats)
    {
        var language = view.Parameters.Language;
        var (subject, addresses, release) = (view.Subject, view.Addresses, view.Parameters.Release);
        string Word(LocalizedText text) => text.In(language);
        var shown = QuestionHead.FormatsOf(view, formats).ToList();
        var formatList = Html.Each(
            shown,
            f =>
                $"""<li><a href="{addresses.Relative(f.Name, release)}">{f.Name}</a> <span lang="en">{f.Description}</span></li>"""
        );
        var chart = Html.If(
            view.HasChart,
            () => $"<h2>{Word(PageWords.Chart)}</h2>\n{EmbedPage.Picture(view, formats)}\n"
        );
        var variables = Html.If(
            subject.Variables is not ("{}" or ""),
            () => $"<h3>{Word(PageWords.Variables)}</h3>\n<pre>{subject.Variables}</pre>\n"
        );
        return new Page
        {
            Language = language,
            Title = subject.Title,
            Head = Html.Of(
                $"{QuestionHead.Of(view, formats)}{Preview(view, formats)}{Html.LinkedData(SchemaOrg.Of(view, shown))}"
            ),
            Body = Html.Of(
                $"""
                {PageHeader.Of(addresses.Site, language, tag => Languages(view, tag))}
                <main>
                <h1>{subject.Title}</h1>
                <p class="soft"><a href="{addresses.Site.Base}{PageHeader.DatasetAddress(language)}">{subject.Dataset}</a><br>
                {PageWords.Release.In(language, subject.Release, PageWords.Day(subject.ReleasedOn))}. {Html.If(
                    subject.IsPart,
                    () => $"{Word(PageWords.Part)}"
                )}</p>
                {chart}<h2>{Word(PageWords.Figures)}</h2>
                {RowTable.Of(view)}
                <h2>{Word(PageWords.Formats)}</h2>
                <ul>
                {formatList}</ul>
                <h2>{Word(PageWords.Addresses)}</h2>
                <dl>
                <dt>{PageWords.StaysAddress.In(language, subject.Release)}</dt>
                <dd><a href="{addresses.Relative(null, subject.Release)}">{addresses.Of(null, subject.Release)}</a></dd>
                <dt>{Word(PageWords.FollowsAddress)}</dt>
                <dd><a href="{addresses.Relative(null, null)}">{addresses.Of(null, null)}</a></dd>
                </dl>
                <h2>{Word(PageWords.Embed)}</h2>
                <p>{PageWords.EmbedHow.In(language, subject.Release)}</p>
                <pre>{Html.Text(EmbedCode.Of(view, EmbedCode.Width, EmbedCode.Height))}</pre>
                <h2>{Word(PageWords.Citation)}</h2>
                <p>{view.Citation} {addresses.Of(null, subject.Release)}</p>
                <pre>{SourceCitations.BibTeX(subject, view.Sources)}</pre>
                <h2>{Word(PageWords.Query)}</h2>
                <pre>{subject.Query}</pre>
                {variables}{PlaygroundLink(view)}
                {SourceList(view)}<h2>{Word(PageWords.Licence)}</h2>
                <p>{Licences.Line(subject.LicenceId, view.Tag)}{Word(PageWords.Point)} {subject.LicenceName} <a href="{subject.LicenceAddress}">{Licences.NameOf(subject.LicenceId)}</a></p>
                {Html.If(view.Sources.Count > 0, () => $"<p>{Licences.Stated(view.Sources, view.Tag)}{Word(PageWords.Point)}</p>\n")}</main>
                """
            ),
        };
    }

    public static string Description(QuestionView view)
    {
        var (subject, language) = (view.Subject, view.Parameters.Language);
        var text = PageWords.Described.In(
            language,
            subject.Title,
            subject.Dataset,
            subject.Release,
            PageWords.Day(subject.ReleasedOn),
            Licences.Line(subject.LicenceId, view.Tag) + PageWords.Point.In(language)
        );

        // schema.org as Google reads it: 50 to 5,000 characters.
        return text.Length <= 5_000 ? text : text[..5_000];
    }

    private static string Languages(QuestionView view, Language language) =>
        view.Addresses.In(language).Below(null, view.Parameters.Release);

    /// <summary>What social networks show of a link (Open Graph).</summary>
    private static IHtmlContent Preview(QuestionView view, ExportFormats formats)
    {
        var picture = view.HasChart && formats.Find(ChartFormat.Png) is not null;
        var image = Html.If(
            picture,
            () =>
                $"""
                    <meta property="og:image" content="{view.Addresses.Of(ChartFormat.Png, view.Parameters.Release)}">
                    <meta property="og:image:alt" content="{PageWords.ChartOf.In(
                        view.Parameters.Language,
                        view.Subject.Title
                    )}">

                    """
        );
        return Html.Of(
            $"""
            <meta name="description" content="{Description(view)}">
            <meta property="og:type" content="website">
            <meta property="og:title" content="{view.Subject.Title}">
            <meta property="og:description" content="{Description(view)}">
            <meta property="og:url" content="{view.Addresses.Of(null, view.Parameters.Release)}">
            <meta name="twitter:card" content="{(picture ? "summary_large_image" : "summary")}">
            {image}
            """
        );
    }

    private static IHtmlContent PlaygroundLink(QuestionView view)
    {
        var (subject, question) = (view.Subject, view.Question.Question);
        var address =
            $"{view.Addresses.Site.Base}/graphql?query={Uri.EscapeDataString(subject.Query)}&variables={Uri.EscapeDataString(subject.Variables)}"
            + (question.OperationName is { } name ? $"&operationName={Uri.EscapeDataString(name)}" : "");
        return Html.If(
            address.Length <= LongestAddress,
            () => $"""<p><a href="{address}">{PageWords.Playground.In(view.Parameters.Language)}</a></p>"""
        );
    }

    private static IHtmlContent SourceList(QuestionView view)
    {
        var (language, release) = (view.Parameters.Language, view.Parameters.Release);
        var sources = Html.Each(
            view.Sources,
            s => $"<li>{SourceName.Of(s, view.Addresses.Site, language, release)}</li>"
        );
        return Html.If(
            view.Sources.Count > 0,
            () => $"<h2>{PageWords.Sources.In(language)}</h2>\n<ul>\n{sources}</ul>\n"
        );
    }
}
