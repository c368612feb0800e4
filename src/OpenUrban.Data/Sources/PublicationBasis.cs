namespace OpenUrban.Data.Sources;

/// <summary>Whose publication a date is.</summary>
public enum PublicationBasis
{
    /// <summary>The day the statistical office or body first published.</summary>
    Original,

    /// <summary>Only a copy is dated: the original was published on that day or before.</summary>
    Copy,
}
