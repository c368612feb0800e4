namespace OpenUrban.Data.Releases;

/// <summary>What a release did to what the one before it said.</summary>
public enum ChangeKind
{
    /// <summary>It says something where the one before said nothing.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Revised,

    /// <summary>It no longer says anything.</summary>
    Withdrawn,
}
