using OpenUrban.Api.Addresses;
using OpenUrban.Api.Datasets;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>The data set as a whole, for people.</summary>
internal static class DatasetPage
{
    public static Page Of(DatasetFacts facts, SiteAddress site, Language language)
    {
        string Word(LocalizedText text) => text.In(language);
        var (dataset, release) = (facts.Dataset, facts.Release);
        var address = PageHeader.DatasetAddress(language, facts.Named);
        var citation = new Citation(dataset, release);
        (LocalizedText Name, string Number)[] counts =
        [
            (PageWords.Plans, PageWords.Count(facts.PlanCount)),
            (PageWords.Measures, PageWords.Count(facts.MeasureCount)),
            (PageWords.Targets, PageWords.Count(facts.TargetCount)),
            (PageWords.Areas, PageWords.Count(facts.AreaCount)),
            (PageWords.Indicators, PageWords.Count(facts.IndicatorCount)),
            (PageWords.Values, PageWords.Count(release.Values)),
            (PageWords.Years, facts.Years is var (first, last) ? $"{first}–{last}" : "—"),
            (PageWords.Sources, PageWords.Count(facts.SourceCount)),
        ];
        var (tag, sourcesOfAll) = (
            ExportLanguages.Tag(language),
            facts.Sources.Select(s => ExportCatalogue.Of(s, language)).ToList()
        );
        var files = Html.Each(
            DatasetDownload.All,
            f =>
                $"""<li><a href="{site.Base}{f.AddressIn(facts)}">{f.Name}</a> {Word(f.Description)} (<a href="{site.Base}{f.AddressIn(facts, DatasetEndpoints.ChecksumSuffix)}">SHA-256</a>)</li>"""
        );
        var contents = Html.Each(
            counts,
            c => $"""<tr><th scope="row">{Word(c.Name)}</th><td class="number">{c.Number}</td></tr>"""
        );
        var releases = Html.Each(
            facts.Releases,
            r =>
                $"""<li><a href="{site.Base}{PageHeader.DatasetAddress(language, r.Number)}">{PageWords.Release.In(language, r.Number, Day(r.PublishedAt))}</a> {r.Notes.In(language)}</li>"""
        );
        var sources = Html.Each(sourcesOfAll, s => $"<li>{SourceName.Of(s, site, language, facts.Named)}</li>");
        var more = Html.If(
            facts.SourceCount > facts.Sources.Count,
            () => $"<li>{PageWords.More.In(language, facts.SourceCount - facts.Sources.Count)}</li>\n"
        );
        var tags = Html.Each(
            Enum.GetValues<Language>(),
            l =>
                $"""<link rel="alternate" hreflang="{ExportLanguages.Tag(l)}" href="{site.Home}{PageHeader.DatasetAddress(l, facts.Named)}">"""
        );
        return new Page
        {
            Language = language,
            Title = Word(dataset.Name),
            Head = Html.Of(
                $"""
                <meta name="description" content="{Word(dataset.Description)}">
                <link rel="canonical" href="{site.Home}{address}">
                {Html.Each(
                    Licences.Of(sourcesOfAll),
                    licence => $"""<link rel="license" href="{Licences.AddressOf(licence)}">"""
                )}<link rel="alternate" type="application/ld+json" href="{site.Base}/dataset.jsonld">
                <link rel="describedby" type="application/ld+json" href="{site.Base}/catalog.jsonld">
                {tags}<meta property="og:type" content="website">
                <meta property="og:title" content="{Word(dataset.Name)}">
                <meta property="og:description" content="{Word(dataset.Description)}">
                <meta property="og:url" content="{site.Home}{address}">
                <meta name="twitter:card" content="summary">
                {Html.LinkedData(SchemaOrg.Of(facts, site.Home, language))}
                """
            ),
            Body = Html.Of(
                $"""
                {PageHeader.Of(site, language, l => PageHeader.DatasetAddress(l, facts.Named))}
                <main>
                <h1>{Word(dataset.Name)}</h1>
                <p>{Word(dataset.Description)}</p>
                <dl>
                <dt>{Word(PageWords.Publisher)}</dt>
                <dd>{Word(dataset.Publisher)}</dd>
                <dt>{PageWords.Release.In(language, release.Number, Day(release.PublishedAt))}</dt>
                <dd>{release.Notes.In(language)}</dd>
                <dt>{Word(PageWords.Checksum)}</dt>
                <dd>{release.Checksum}</dd>
                <dt>{Word(PageWords.Licence)}</dt>
                <dd>{Licences.Line(dataset.LicenceId, tag)}{Word(PageWords.Point)} {Word(
                    dataset.Licence
                )} <a href="{dataset.LicenceAddress}">{Licences.NameOf(dataset.LicenceId)}</a><br>
                {Licences.Stated(sourcesOfAll, tag)}{Word(PageWords.Point)}</dd>
                </dl>
                <h2>{Word(PageWords.Files)}</h2>
                <ul>
                {files}</ul>
                <h2>{Word(PageWords.Contents)}</h2>
                <table>
                <caption>{PageWords.Release.In(language, release.Number, Day(release.PublishedAt))}</caption>
                <thead><tr><th scope="col">{Word(PageWords.Item)}</th><th scope="col" class="number">{Word(
                    PageWords.Number
                )}</th></tr></thead>
                <tbody>
                {contents}</tbody>
                </table>
                <h2>{Word(PageWords.Ask)}</h2>
                <p>{Word(PageWords.AskHow)}</p>
                <p class="inline"><a href="{site.Base}/graphql">{site.Base}/graphql</a> <a href="{site.Base}/q">{site.Base}/q</a> <a href="{site.Base}/llms.txt">{site.Base}/llms.txt</a> <a href="{site.Base}/catalog.jsonld">{site.Base}/catalog.jsonld</a></p>
                <h2>{Word(PageWords.Citation)}</h2>
                <p>{citation.In(language)} {site.Home}{PageHeader.DatasetAddress(Language.En, release.Number)}</p>
                <pre>{citation.BibTeX()}</pre>
                <h2>{Word(PageWords.Releases)}</h2>
                <ul>
                {releases}</ul>
                <h2>{Word(PageWords.Sources)}</h2>
                <ul>
                {sources}{more}</ul>
                </main>
                """
            ),
        };
    }

    private static string Day(DateTimeOffset moment) => PageWords.Day(DateOnly.FromDateTime(moment.UtcDateTime));
}
