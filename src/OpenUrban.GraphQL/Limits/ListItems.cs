namespace OpenUrban.GraphQL.Limits;

/// <summary>Whether the elements of a list can be the same object twice. What is not the same cannot all be as large as the largest.</summary>
public enum ListItems
{
    /// <summary>They can.</summary>
    Repeated,

    /// <summary>Within one list all are different; another list may have the same ones.</summary>
    Different,

    /// <summary>Each belongs to one object: all are different in the lists of different objects, too.</summary>
    Owned,
}
