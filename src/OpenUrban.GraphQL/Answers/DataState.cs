using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace OpenUrban.GraphQL.Answers;

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

    /// <summary>The rows of the state in memory, from which compiled operations are answered. Null when they are not there.</summary>
    public virtual IRowSource? Rows => null;

    /// <summary>Whether answers are kept of a later state already: a state never comes back.</summary>
    internal bool IsPast
    {
        get => isPast;
        set => isPast = value;
    }

    /// <summary>Sets the headers that every answer from this state has.</summary>
    public virtual void WriteHeaders(IHeaderDictionary headers) { }

    /// <summary>Says in the trace of an answer what it is made from.</summary>
    public virtual void Describe(Activity activity) { }

    /// <summary>What is computed of the state once, when it is first asked for.</summary>
    /// <param name="purpose">Names it.</param>
    /// <param name="compute">Computes it.</param>
    public T Once<T>(object purpose, Func<DataState, T> compute)
        where T : class => (T)computed.GetOrAdd(purpose, _ => new Lazy<object>(() => compute(this))).Value;
}
