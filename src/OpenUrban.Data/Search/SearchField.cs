namespace OpenUrban.Data.Search;

/// <summary>Texts in which things are searched for.</summary>
public enum SearchField
{
    /// <summary>The code.</summary>
    Code,

    /// <summary>The name.</summary>
    Name,

    /// <summary>The name that a plan's text uses for the plan.</summary>
    ShortName,

    /// <summary>Another name under which the plan's text mentions an area.</summary>
    Alias,

    /// <summary>The name of a past district or county that a district absorbed.</summary>
    Predecessor,

    /// <summary>A word by which people look for it, though it is no name of it.</summary>
    Synonym,

    /// <summary>What it says, in short.</summary>
    Summary,

    /// <summary>What exactly is meant.</summary>
    Definition,
}
