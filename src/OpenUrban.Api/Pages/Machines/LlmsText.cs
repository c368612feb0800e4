using OpenUrban.Api.Pages.Datasets;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>What a language model has to know to ask here (llmstxt.org): a title, a summary, and links.</summary>
internal static class LlmsText
{
    public static string Of(DatasetFacts facts, string home, GraphQLHttpOptions options, ExportFormats formats)
    {
        var (dataset, release) = (facts.Dataset, facts.Release);
        var limits = options.Limits;
        var (indicator, area) = facts.LongestSeries ?? ("INDICATOR", "AREA");
        var years = facts.Years is var (first, last) ? $" from {first} to {last}" : "";
        var query = $$"""{ series(indicators: ["{{indicator}}"], areas: ["{{area}}"]) { years values } }""";
        return $$"""
            # {{dataset.Publisher.En}}: {{dataset.Name.En}}

            > {{dataset.Description.En}}

            This is release {{release.Number}} of {{release.PublishedAt.UtcDateTime:yyyy-MM-dd}}: {{facts.PlanCount}} plans with {{facts.MeasureCount}} measures and {{facts.TargetCount}} targets, {{release.Values}} values of
            {{facts.IndicatorCount}} indicators{{years}}, {{facts.AreaCount}} areas, {{facts.SourceCount}} sources. All texts are in English and in Chinese of both scripts
            (language: EN, ZH_HANS, ZH_HANT). A missing value is null and its status says why; it is never 0. Values are in the
            indicator's unit times ten to its unitMultiplier. Every value names its source.

            ## How to ask

            - POST {{home}}/graphql with `{"query": "..."}` as application/json, or GET {{home}}/graphql?query=...
            - Values of a series: `{{query}}`
            - Codes of indicators: `{ indicators(first: 50, where: { name: { en: { contains: "population" } } }) { nodes { code name unitMultiplier unit { name } } } }`
            - Words to codes, in any of the languages: `{ search(text: "pudong") { edges { node { __typename code name } } } }`
            - Codes of areas are administrative codes: the longest series here is {{indicator}} of {{area}}.
            - An earlier state of the data: argument or parameter `release: {{release.Number}}`; what had been published by a day: `asOf: "2020-12-31"`.

            ## One question, every format

            - POST {{home}}/q with `{"query": "..."}` answers with a hash and the addresses of the answer.
            - GET {{home}}/q/HASH.FORMAT gives all its rows, where FORMAT is one of: {{string.Join(
                ", ",
                formats.All.Select(f => f.Name)
            )}}.
            - `?release=N` keeps an address with a release; without it, it follows the data. `?language=zh-Hans` or `zh-Hant` for Chinese names.
            - GET {{home}}/embed/HASH is a page for an iframe.

            ## Limits

            - {{limits.Depth}} levels, {{limits.Tokens}} tokens, {{limits.Cells}} cells (rows times fields) an answer of /graphql, {{limits.Timeout.TotalSeconds}} seconds; /q gives up to {{options.Tables.Rows}} rows.
            - A refusal says which limit it was, and what would pass. The headers RateLimit and Retry-After say how often you may ask.

            ## Citation

            - {{new Citation(dataset, release).In(Language.En)}}
            - {{Licences.Line(dataset.LicenceId, "en")}} ({{dataset.LicenceAddress}}). {{dataset.Licence.En}}
            - Cite the producer and the publication of a figure: `source { citation }` of each value. `open` of values and sources says whether a licence for reuse is stated; `where: { open: { eq: true } }` asks for such values alone.

            ## Documents

            - [The data set]({{home}}/dataset): what it is, its releases and sources
            - [The plans and their targets]({{home}}/), [indicators]({{home}}/indicators), [districts]({{home}}/districts): pages for people, each from one published query
            - [Chart builder]({{home}}/chart): `{{home}}/chart?indicators={{indicator}}&areas={{area}}`; its picture is {{home}}/q/chart.svg?variables={"indicators":["{{indicator}}"]}
            - [The schema]({{home}}/graphql?sdl): all types and fields with their descriptions
            - [Formats]({{home}}/q): all formats and their options
            - [Catalogue]({{home}}/catalog.jsonld): DCAT-AP
            - [All tables as CSV]({{home}}/dataset.zip), [Parquet]({{home}}/dataset.parquet), [SQLite]({{home}}/dataset.sqlite)

            ## Optional

            - [Playground]({{home}}/graphql): for people, with examples
            """;
    }
}
