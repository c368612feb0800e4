namespace OpenUrban.Data.Sources;

/// <summary>How close what was read is to the producer of the figures.</summary>
public enum SourceGrade
{
    /// <summary>The producer's own publication was read.</summary>
    Official,

    /// <summary>The producer's publication was read in a copy by somebody else.</summary>
    OfficialViaCopy,

    /// <summary>News reported what the producer had said.</summary>
    Press,

    /// <summary>Neither: a work of reference, a paper, a collection that does not name its origin.</summary>
    Other,
}
