using System.Globalization;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>What files say beside the figures, in the language of the export (schema/texts, exports).</summary>
internal sealed partial class ExportTexts
{
    /// <summary>Between words.</summary>
    public string Space => Comma == "，" ? "" : " ";

    public string Of(ColumnType type) =>
        type switch
        {
            ColumnType.Text => Text,
            ColumnType.Integer => Integer,
            ColumnType.Number => Number,
            ColumnType.Boolean => Boolean,
            ColumnType.Date => Date,
            ColumnType.DateTime => DateTime,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No type of a column."),
        };

    /// <summary>A value as it is told: one that is a bound says so.</summary>
    public string Bounded(string value, string? bound) =>
        bound is not null && Bounds.TryGetValue(bound, out var words)
            ? string.Format(CultureInfo.InvariantCulture, words, value)
            : value;

    public string InParentheses(string text) => string.Format(CultureInfo.InvariantCulture, Parentheses, text);

    public string GradeOf(string code) => Grades.GetValueOrDefault(code, code);
}
