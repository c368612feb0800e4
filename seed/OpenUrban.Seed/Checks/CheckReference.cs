using OpenUrban.Data.Files;

namespace OpenUrban.Seed.Checks;

/// <summary>A recorded figure of a line that compares a whole list: a line of <c>check-references.csv</c>.</summary>
internal sealed class CheckReference(CsvRecord row)
{
    private readonly (double Value, int Decimals)? value = row.OptionalDigits("value");

    /// <summary>The year, area or district group that the figure is of.</summary>
    public string Item { get; } = row.Required("item");

    public int Year => row.Year("item");

    /// <summary>The figure; null where the line records that there is none.</summary>
    public decimal? Value => (decimal?)value?.Value;

    /// <summary>Digits after the point that the figure is recorded with.</summary>
    public int Decimals => value?.Decimals ?? 0;

    /// <summary>What the later edition says, in lines that compare two.</summary>
    public decimal? SecondValue { get; } = (decimal?)row.OptionalNumber("second_value");
}
