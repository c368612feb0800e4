using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Progress;

/// <summary>What a verdict asks of an observation.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Value">Its value, in the indicator's unit times its multiplier.</param>
/// <param name="Status">What kind of value it is.</param>
/// <param name="Bound">Whether it is the figure itself.</param>
/// <param name="Edition">The edition that it stems from.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="PublishedPrecision">How exactly that is known.</param>
/// <param name="Notes">The notes on it.</param>
internal readonly record struct TargetObservation(
    int Year,
    double? Value,
    ObservationStatus Status,
    ValueBound Bound,
    EditionKey Edition,
    DateOnly PublishedOn,
    DatePrecision PublishedPrecision,
    IReadOnlyList<LocalizedText> Notes
)
{
    public static TargetObservation Of(ObservationRow row) =>
        new(
            row.Year,
            row.Value,
            row.Status,
            row.Publication.Bound,
            EditionKey.Of(row.Vintage?.Code, row.Notes.Select(note => note.Edition)),
            row.PublishedOn,
            row.Publication.PublishedPrecision,
            [.. row.Notes.Select(note => note.Text)]
        );
}
