using OpenUrban.Data.Observations;

namespace OpenUrban.Imports;

/// <summary>A value as one line of a file has it.</summary>
/// <param name="Line">The line it begins on, counted from 1, the header included.</param>
/// <param name="Indicator">The code that the store has for it. The same instance for the same code.</param>
/// <param name="Area">The code that the store has for it. The same instance for the same code.</param>
/// <param name="Year">From 1000 to 2999.</param>
/// <param name="Value">In the indicator's unit times its multiplier. Null when missing: the status says why.</param>
/// <param name="Decimals">Digits after the point as the file has them: 67.00 has two, 4.36E-05 has seven. From 0 to 28.</param>
/// <param name="Status">One of a missing value if, and only if, there is none.</param>
/// <param name="Confidentiality">Free unless the file says otherwise.</param>
/// <param name="PublishedOn">Null where the date of the whole file holds.</param>
/// <param name="IsWithdrawn">Whether the source takes back what it has published. Then there is no value, and the status is that of a missing one.</param>
public readonly record struct ImportedValue(
    long Line,
    string Indicator,
    string Area,
    int Year,
    double? Value,
    int Decimals,
    ObservationStatus Status,
    ConfidentialityStatus Confidentiality,
    DateOnly? PublishedOn,
    bool IsWithdrawn
);
