namespace OpenUrban.Imports;

/// <summary>Where the lines of a file have what; <see cref="CsvImportReader.None"/> where they do not have it.</summary>
internal sealed class LineColumns
{
    public required int Indicator { get; init; }

    public required int IndicatorName { get; init; }

    public required int Area { get; init; }

    public required int AreaName { get; init; }

    public required int Year { get; init; }

    public required int Value { get; init; }

    public required int Status { get; init; }

    public required int Confidentiality { get; init; }

    public required int Decimals { get; init; }

    public required int UnitMultiplier { get; init; }

    public required int PublishedOn { get; init; }

    /// <summary>The columns that have to have a certain value for a line to be taken.</summary>
    public required (int Column, string Value)[] Filters { get; init; }
}
