namespace OpenUrban.Exports;

/// <summary>The sources of the values that have passed, each once, in the order in which they came.</summary>
internal sealed class SourceCodes
{
    private const string Separator = "; ";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> codes = [];
    private readonly CodeTable<bool> texts;

    public SourceCodes() =>
        texts = new(text =>
        {
            foreach (var code in text.Split(Separator, StringSplitOptions.RemoveEmptyEntries))
            {
                if (seen.Add(code))
                {
                    codes.Add(code);
                }
            }

            return true;
        });

    public IReadOnlyList<string> InOrder => codes;

    /// <param name="utf8">Codes with "; " between them, as <see cref="Tables.ValueColumns.Source"/> has them.</param>
    public void Add(ReadOnlySpan<byte> utf8) => _ = texts[utf8];
}
