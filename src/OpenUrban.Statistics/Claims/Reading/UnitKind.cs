namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>What a unit of the data set is to readers of claims.</summary>
internal readonly record struct UnitKind
{
    /// <summary>The kind of the whole unit: a word of the languages, or its own code.</summary>
    public required string Full { get; init; }

    /// <summary>The kind of what is divided, where it is a quotient.</summary>
    public string? Numerator { get; init; }

    /// <summary>The power of ten of a ratio: -2 for percent; null for what is none.</summary>
    public int? Ratio { get; init; }

    /// <summary>Whether single things are counted that have no word of their own in the languages.</summary>
    public bool IsThing { get; init; }

    /// <summary>How well the words of a number fit it: 0 where they name something else.</summary>
    public int Fit(UnitReading reading) =>
        Ratio is not null
            ? reading.Ratio is not null
                ? 2
                : reading.IsBare && reading.Scale is null
                    ? 1
                    : 0
            : reading.Ratio is not null
                ? 0
                : reading.Kinds.Contains(Full)
                    ? 2
                    : Numerator is not null && reading.Kinds.Contains(Numerator)
                        ? 1
                        : reading.IsBare || (reading.IsCount && IsThing)
                            ? 1
                            : 0;
}
