using System.Globalization;
using Microsoft.AspNetCore.Html;
using OpenUrban.Exports;
using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>
/// The first rows of an answer as a table: the columns that the question names, and of what goes along with the values that
/// which a reader cannot do without. All of it is in the formats.
/// </summary>
internal static class RowTable
{
    /// <summary>In the place of a value that is missing: neither 0 nor nothing at all.</summary>
    private const string Missing = "—";

    /// <summary>Values as they are published, in the unit of their indicator.</summary>
    private const string Level = "LEVEL";

    public static IHtmlContent Of(QuestionView view)
    {
        var language = view.Parameters.Language;
        var shown = Shown(view);
        var head = Html.Each(shown, c => $"""<th scope="col"{ClassOf(view.Columns[c])}>{view.Columns[c].Name}</th>""");
        var rows = Html.Each(
            view.Rows,
            row => $"<tr>{Html.Each(shown, c => $"<td{ClassOf(view.Columns[c])}>{row[c] ?? Missing}</td>")}</tr>"
        );

        // It may be wider than a phone: then it is scrolled, also by keys.
        return Html.Of(
            $"""
            <section class="scroll" tabindex="0" aria-label="{PageWords.Figures.In(language)}">
            <table>
            <caption><span>{Caption(view, shown)}</span></caption>
            <thead><tr>
            {head}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </section>
            """
        );
    }

    private static List<int> Shown(QuestionView view)
    {
        var kept = new HashSet<int>(view.Values.Select(v => v.Status));
        foreach (var values in view.Values)
        {
            if (values.Notes is { } notes && view.Rows.Any(row => !string.IsNullOrEmpty(row[notes])))
            {
                kept.Add(notes);
            }

            // What a value is not, and days that nobody expects.
            if (values.Bound is { } bound && view.Rows.Any(row => row[bound] is not (null or "EXACT")))
            {
                kept.Add(bound);
            }

            if (values.Reference is { } reference && view.Rows.Any(row => row[reference] is not null))
            {
                kept.Add(reference);
            }

            if (values.Transform is { } transform && view.Rows.Any(row => row[transform] is not (null or Level)))
            {
                kept.Add(transform);
                kept.UnionWith(values.UnitName is { } unit ? [unit] : []);
            }
        }

        return [.. Enumerable.Range(0, view.Columns.Count).Where(c => !view.Columns[c].IsAdded || kept.Contains(c))];
    }

    /// <summary>How much of the answer it is, and what its values are counted in.</summary>
    private static string Caption(QuestionView view, List<int> shown)
    {
        var language = view.Parameters.Language;
        var parts = new List<string>
        {
            view.HasMore ? PageWords.FirstOfMany.In(language, view.Rows.Count, PageWords.Count(view.RowCount))
            : view.Rows.Count < view.RowCount
                ? PageWords.FirstRows.In(language, view.Rows.Count, PageWords.Count(view.RowCount))
            : PageWords.AllRows.In(language, view.Rows.Count),
        };
        if (view.Indicators is [var indicator] && !view.Values.Any(v => v.Transform is { } t && shown.Contains(t)))
        {
            parts.Add(
                $"{PageWords.Unit.In(language)}{PageWords.Colon.In(language)}{UnitOf(indicator)}{PageWords.Point.In(language)}"
            );
        }

        if (view.Rows.Any(row => view.Values.Any(v => row[v.Value] is null)))
        {
            parts.Add(PageWords.Missing.In(language));
        }

        if (view.Statuses.Count > 0)
        {
            var meanings = string.Join(
                PageWords.Semicolon.In(language),
                view.Statuses.Select(s => $"{s.Code} {s.Meaning}")
            );
            parts.Add(
                $"{PageWords.Status.In(language)}{PageWords.Colon.In(language)}{meanings}{PageWords.Point.In(language)}"
            );
        }

        return string.Join(' ', parts);
    }

    private static string UnitOf(CatalogueIndicator indicator) =>
        indicator.UnitMultiplier switch
        {
            0 => indicator.UnitName,
            > 0 and <= 12 => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Pow(10, indicator.UnitMultiplier):#,0} {indicator.UnitName}"
            ),
            var power => string.Create(CultureInfo.InvariantCulture, $"10^{power} {indicator.UnitName}"),
        };

    private static IHtmlContent ClassOf(Column column) =>
        Html.If(column.Type is ColumnType.Integer or ColumnType.Number, () => $" class=\"number\"");
}
