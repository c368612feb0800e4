namespace OpenUrban.Statistics.Claims;

/// <summary>The words behind a number, and before it, that say what it counts.</summary>
public sealed record UnitReading
{
    /// <summary>No word at all.</summary>
    public static UnitReading None { get; } = new();

    /// <summary>The power of ten that a word names; null where none does.</summary>
    public int? Scale { get; init; }

    /// <summary>-2 for parts of a hundred, -3 for parts of a thousand; null for what is no ratio.</summary>
    public int? Ratio { get; init; }

    /// <summary>Whether it is a difference of shares.</summary>
    public bool IsPoints { get; init; }

    /// <summary>Whether a word says that single things are counted, and not which.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether a word before the number divides what the words behind it count: so many for each square kilometre.</summary>
    public bool IsQuotient { get; init; }

    /// <summary>The kinds of unit that the word may name; empty where there is none.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether no word says what is counted.</summary>
    public bool IsBare => Ratio is null && Kinds.Count == 0 && !IsCount;
}
