namespace OpenUrban.Data.Sources;

/// <summary>Whose publication a date is.</summary>
public enum PublicationBasis
{
    /// <summary>The day the statistical office or body first published.</summary>
    Original,

    /// <summary>Only the date of the copy that was read is known.</summary>
    Copy,
}
