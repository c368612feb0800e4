using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.State;

/// <summary>One state of all data. It never changes; a change of the data is another state.</summary>
public abstract class DataState
{
    private readonly ConcurrentDictionary<object, Lazy<object>> computed = new();
    private volatile bool isPast;

    /// <summary>
    /// Names the state and the program that answers from it, the same in every process. Null when the data may change
    /// within the state: then answers have no tag and are not kept.
    /// </summary>
    public abstract string? Version { get; }

    /// <summary>The rows of the state in memory. Null when they are not there: then nothing can be answered for the time being.</summary>
    public virtual IRowSource? Rows => null;

    /// <summary>Whether long lists of it are in the database, from which they are read page by page.</summary>
    public virtual bool IsStored => false;

    /// <summary>Whether answers are kept of a later state already: a state never comes back.</summary>
    internal bool IsPast
    {
        get => isPast;
        set => isPast = value;
    }

    /// <summary>The number of the release that the state is; null where there are no releases.</summary>
    public virtual int? Number => null;

    /// <summary>
    /// The number of the earlier release that a request asks for; null when that is this state itself.
    /// </summary>
    /// <param name="asked">What the request says; null when it says nothing.</param>
    /// <exception cref="RequestError">There is no such release.</exception>
    public virtual int? EarlierRelease(int? asked) =>
        asked is null
            ? null
            : throw new RequestError(ErrorCode.BadRequest, "This API has no releases. Leave release out.");

    /// <summary>Sets the headers that every answer from this state has.</summary>
    /// <param name="headers">Where they are set.</param>
    /// <param name="earlier">The number of the earlier release that the answer is of; null for this state.</param>
    public virtual void WriteHeaders(IHeaderDictionary headers, int? earlier) { }

    /// <summary>Says in the trace of an answer what it is made from.</summary>
    public virtual void Describe(Activity activity) { }

    /// <summary>What is computed of the state once, when it is first asked for.</summary>
    /// <param name="purpose">Names it.</param>
    /// <param name="compute">Computes it.</param>
    public T GetOrAdd<T>(object purpose, Func<DataState, T> compute)
        where T : class => (T)computed.GetOrAdd(purpose, _ => new Lazy<object>(() => compute(this))).Value;
}
