namespace OpenUrban.Data.Releases;

public enum ReleaseVerificationOutcome
{
    /// <summary>It was not looked at yet, or nothing is noted that its rows could be compared with.</summary>
    Unknown,

    /// <summary>All rows are those that were published.</summary>
    Intact,

    /// <summary>Rows were changed, added or removed since.</summary>
    Altered,

    /// <summary>The engine says that its files are damaged.</summary>
    Unreadable,
}
