using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Observations;

/// <summary>One publication of a value, in memory, and what it did to the one before.</summary>
internal readonly record struct RevisionRow(ObservationRow Publication, RevisionChange Change);
