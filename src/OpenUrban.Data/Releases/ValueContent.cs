using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Data.Releases;

/// <summary>What of a value has to differ for the value to have changed: remarks and addresses alone do not.</summary>
public readonly record struct ValueContent(
    double? Value,
    int Decimals,
    ObservationStatus Status,
    ConfidentialityStatus Confidentiality,
    int SourceId,
    int? VintageId,
    DateOnly PublishedOn
)
{
    public static ValueContent Of(Observation value) =>
        new(
            value.Value,
            value.Decimals,
            value.Status,
            value.Confidentiality,
            value.SourceId,
            value.VintageId,
            value.PublishedOn
        );

    public static ValueContent Of(double? value, Publication publication) =>
        new(
            value,
            publication.Decimals,
            publication.Status,
            publication.Confidentiality,
            publication.SourceId,
            publication.VintageId,
            publication.PublishedOn
        );
}
