namespace OpenUrban.Exports.Csv;

/// <param name="Separator">Between fields.</param>
/// <param name="DecimalPoint">In numbers.</param>
/// <param name="CanQuote">Whether fields may be quoted, so that they can have any character and be empty without being missing.</param>
/// <param name="EscapesFormulas">Whether texts that a spreadsheet would run are made harmless.</param>
internal readonly record struct CsvStyle(byte Separator, byte DecimalPoint, bool CanQuote, bool EscapesFormulas)
{
    /// <summary>RFC 4180, for programs: texts are as they are.</summary>
    public static CsvStyle Plain { get; } = new((byte)',', (byte)'.', CanQuote: true, EscapesFormulas: false);
}
