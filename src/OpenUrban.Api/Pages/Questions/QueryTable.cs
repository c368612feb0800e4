using OpenUrban.Exports;
using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>
/// The first rows of an answer: the columns that the question names, and of what goes along with the values that which a reader
/// cannot do without. All of it is in the formats.
/// </summary>
internal sealed record QueryTable
{
    /// <summary>Values as they are published, in the unit of their indicator.</summary>
    private const string Level = "LEVEL";

    public required IReadOnlyList<QueryColumn> Columns { get; init; }

    /// <summary>Null for a missing value.</summary>
    public required IReadOnlyList<IReadOnlyList<string?>> Rows { get; init; }

    public required long Count { get; init; }

    public required bool HasMore { get; init; }

    /// <summary>What all values are counted in; null where that is not one unit.</summary>
    public required QueryUnit? Unit { get; init; }

    public required bool HasMissing { get; init; }

    public required IReadOnlyList<StatusMeaning> Statuses { get; init; }

    public static QueryTable Of(QuestionView view)
    {
        var shown = Shown(view);
        var isTransformed = view.Values.Any(v => v.Transform is { } t && shown.Contains(t));
        return new QueryTable
        {
            Columns =
            [
                .. shown.Select(c => new QueryColumn(
                    view.Columns[c].Name,
                    view.Columns[c].Type is ColumnType.Integer or ColumnType.Number
                )),
            ],
            Rows = [.. view.Rows.Select(row => (IReadOnlyList<string?>)[.. shown.Select(c => row[c])])],
            Count = view.RowCount,
            HasMore = view.HasMore,
            Unit =
                view.Indicators is [var indicator] && !isTransformed
                    ? new QueryUnit(indicator.UnitName, indicator.UnitMultiplier)
                    : null,
            HasMissing = view.Rows.Any(row => view.Values.Any(v => row[v.Value] is null)),
            Statuses = [.. view.Statuses.Select(s => new StatusMeaning(s.Code, s.Meaning))],
        };
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
}
