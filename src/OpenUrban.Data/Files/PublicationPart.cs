namespace OpenUrban.Data.Files;

/// <summary>The parts of a publication, each named when it is done; the last but one when it is about to be.</summary>
public enum PublicationPart
{
    /// <summary>What is to be published has been read, and is checked.</summary>
    Staged = 1,

    /// <summary>It is known what is new; what has no versions is written.</summary>
    Compared,

    /// <summary>All rows are written.</summary>
    Written,

    /// <summary>They are counted, and it is noted what they are.</summary>
    Counted,

    /// <summary>Nothing is left but to end the transaction.</summary>
    Committing,

    /// <summary>The release is there.</summary>
    Committed,
}
