using OpenUrban.Api.Addresses;
using OpenUrban.Api.Exports;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>Reads what a page shows of a question.</summary>
internal sealed class QuestionViews(ITableQueries tables, ExportFormats formats)
{
    /// <summary>Rows that are read to count them and to see what they are about; of more a page says so.</summary>
    private const int MostRead = 20_000;

    /// <param name="site">Where this server is.</param>
    /// <param name="question">The question.</param>
    /// <param name="parameters">What its address says; what is not known there are options of the chart.</param>
    /// <param name="rows">Rows to be shown.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async Task<QuestionView> ReadAsync(
        SiteAddress site,
        NamedQuestion question,
        ExportParameters parameters,
        int rows,
        CancellationToken cancellationToken
    )
    {
        var addresses = new ExportAddresses(site, question, parameters.Language);
        await using var answer = await tables.OpenAsync(question.Question, cancellationToken);
        var (subject, catalogue) = ExportSubjects.Describe(answer, question, addresses, parameters);
        var seen = new SeenTable(answer.Table, rows);
        await seen.ReadAsync(MostRead, cancellationToken);

        // Its turn is given back before another is taken for the chart: those who hold one and wait for one would wait for
        // each other.
        await answer.DisposeAsync();
        return new QuestionView
        {
            Question = question,
            Parameters = parameters,
            Addresses = addresses,
            Subject = subject,
            Columns = answer.Table.Columns,
            Values = answer.Table.Values,
            Rows = seen.Rows,
            Statuses =
            [
                .. seen
                    .Rows.SelectMany(row => answer.Table.Values.Select(v => row[v.Status]))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(code => (code, catalogue.Status(code))),
            ],
            RowCount = answer.Table.RowCount ?? seen.Count,
            HasMore = answer.Table.RowCount is null && seen.HasMore,
            Indicators = [.. seen.Indicators.Select(catalogue.Indicator).OfType<CatalogueIndicator>()],
            Areas = [.. seen.Areas.Select(catalogue.Area).OfType<CatalogueArea>()],
            Sources = [.. seen.Sources.Select(catalogue.Source).OfType<CatalogueSource>()],
            Years = seen.Years,
            CurrentRelease = answer.State.Number ?? subject.Release,
            HasChart =
                answer.Table.Values.Count > 0
                && formats.Find(ChartFormat.Svg) is { } svg
                && await CanDrawAsync(svg, question, addresses, parameters, cancellationToken),
        };
    }

    /// <summary>Whether there is a chart of it: some values fit into none, which is known only when it is drawn.</summary>
    private async Task<bool> CanDrawAsync(
        IExportFormat svg,
        NamedQuestion question,
        ExportAddresses addresses,
        ExportParameters parameters,
        CancellationToken cancellationToken
    )
    {
        await using var answer = await tables.OpenAsync(question.Question, cancellationToken);
        var (subject, catalogue) = ExportSubjects.Describe(answer, question, addresses, parameters);
        try
        {
            await svg.WriteAsync(
                new Export
                {
                    Table = answer.Table,
                    Subject = subject,
                    Catalogue = catalogue,
                    Options = ExportOptions.Read(svg, parameters.Others),
                    Language = ExportLanguages.Tag(parameters.Language),
                },
                Stream.Null,
                cancellationToken
            );
            return true;
        }
        catch (ExportException exception)
            when (exception.Error != ExportError.BadOption || parameters.Others.Count == 0)
        {
            // Who chose nothing is not told to choose something else.
            return false;
        }
    }
}
