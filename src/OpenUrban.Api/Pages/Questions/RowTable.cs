using Microsoft.AspNetCore.Html;
using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>The first rows of an answer as a table.</summary>
internal static class RowTable
{
    /// <summary>In the place of a value that is missing: neither 0 nor nothing at all.</summary>
    private const string Missing = "—";

    public static IHtmlContent Of(QuestionView view)
    {
        var language = view.Parameters.Language;
        var extent =
            view.HasMore ? PageWords.FirstOfMany.In(language, view.Rows.Count, PageWords.Count(view.RowCount))
            : view.Rows.Count < view.RowCount
                ? PageWords.FirstRows.In(language, view.Rows.Count, PageWords.Count(view.RowCount))
            : PageWords.AllRows.In(language, view.Rows.Count);
        var numeric = view.Columns.Select(c => c.Type is ColumnType.Integer or ColumnType.Number).ToList();
        var head = Html.Each(
            view.Columns.Zip(numeric),
            c => $"""<th scope="col"{ClassOf(c.Second)}>{c.First.Name}</th>"""
        );
        var rows = Html.Each(
            view.Rows,
            row =>
                $"<tr>{Html.Each(row.Zip(numeric), cell => $"<td{ClassOf(cell.Second)}>{cell.First ?? Missing}</td>")}</tr>"
        );

        // It may be wider than a phone: then it is scrolled, also by keys.
        return Html.Of(
            $"""
            <div class="scroll" role="region" tabindex="0" aria-label="{PageWords.Figures.In(language)}">
            <table>
            <caption>{extent}</caption>
            <thead><tr>
            {head}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </div>
            """
        );
    }

    private static IHtmlContent ClassOf(bool isNumber) => Html.If(isNumber, () => $" class=\"number\"");
}
