using OpenUrban.Tables;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>The first rows of a table, and what all that were read are about.</summary>
internal sealed class SeenTable(Table table, int rows)
{
    private const string Separator = "; ";

    private readonly List<IReadOnlyList<string?>> first = [];
    private readonly Codes indicators = new();
    private readonly Codes areas = new();
    private readonly Codes sources = new();

    public IReadOnlyList<IReadOnlyList<string?>> Rows => first;

    public long Count { get; private set; }

    public bool HasMore { get; private set; }

    public IReadOnlyList<string> Indicators => indicators.InOrder;

    public IReadOnlyList<string> Areas => areas.InOrder;

    public IReadOnlyList<string> Sources => sources.InOrder;

    public (int First, int Last)? Years { get; private set; }

    public async Task ReadAsync(int most, CancellationToken cancellationToken)
    {
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                if (Count == most)
                {
                    HasMore = true;
                    return;
                }

                Read(batch, row);
            }
        }
    }

    private void Read(RowBatch batch, int row)
    {
        Count++;
        var cells = batch[row];
        if (first.Count < rows)
        {
            var texts = new string?[cells.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                texts[column] = batch.Text(cells[column]);
            }

            first.Add(texts);
        }

        foreach (var values in table.Values)
        {
            indicators.Add(batch.Text(cells[values.Indicator]));
            areas.Add(batch.Text(cells[values.Area]));
            if (values.Source is { } source)
            {
                sources.Add(batch.Text(cells[source]));
            }

            if (batch.Integer(cells[values.Period]) is { } year)
            {
                Years = Years is { } years ? (Math.Min(years.First, year), Math.Max(years.Last, year)) : (year, year);
            }
        }
    }

    /// <summary>Codes, each once. Most rows repeat what stands above them.</summary>
    private sealed class Codes
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private readonly List<string> codes = [];
        private string? last;

        public IReadOnlyList<string> InOrder => codes;

        public void Add(string? text)
        {
            if (text is null || text == last)
            {
                return;
            }

            last = text;
            codes.AddRange(text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(seen.Add));
        }
    }
}
