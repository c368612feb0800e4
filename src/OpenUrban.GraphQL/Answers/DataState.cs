using Microsoft.AspNetCore.Http;

namespace OpenUrban.GraphQL.Answers;

/// <summary>One state of all data. It never changes; a change of the data is another state.</summary>
public abstract class DataState
{
    /// <summary>
    /// Names the state and the program that answers from it, the same in every process. Null when the data may change
    /// within the state: then answers have no tag and are not kept.
    /// </summary>
    public abstract string? Version { get; }

    /// <summary>Sets the headers that every answer from this state has.</summary>
    public virtual void WriteHeaders(IHeaderDictionary headers) { }
}
