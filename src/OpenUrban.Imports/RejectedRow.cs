namespace OpenUrban.Imports;

/// <summary>A line that cannot be taken.</summary>
/// <param name="Line">Counted from 1, the header included.</param>
/// <param name="Column">The file's own name of the column; null when the line as a whole is meant.</param>
/// <param name="Reason">What is wrong and what would be right: a sentence that follows the name of the column.</param>
public sealed record RejectedRow(long Line, string? Column, string Reason)
{
    public override string ToString() => $"line {Line}{(Column is null ? "" : $", column {Column}")}: {Reason}";
}
