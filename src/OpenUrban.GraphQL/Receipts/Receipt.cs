namespace OpenUrban.GraphQL.Receipts;

/// <summary>What is collected of an answer while it is made, for a client that has asked for a receipt. Without one there is none.</summary>
public sealed class Receipt
{
    private readonly Dictionary<Type, object> facts = [];

    /// <summary>Whether a list of the answer has not all its rows.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>
    /// Rows of the connection at the root that was written last, known before the first of them is; null where there is none.
    /// </summary>
    internal int? RootRows { get; set; }

    /// <summary>Says that a list of the answer has not all its rows.</summary>
    public void Truncate() => IsTruncated = true;

    /// <summary>Remembers what the answer has, once however often it is said.</summary>
    public void Note<TFact>(TFact fact) => Set<TFact>().Add(fact);

    /// <summary>Forgets all of it: the answer is written again.</summary>
    internal void Clear()
    {
        facts.Clear();
        (IsTruncated, RootRows) = (false, null);
    }

    /// <summary>What was remembered, in no order.</summary>
    public IReadOnlyCollection<TFact> Noted<TFact>() => Set<TFact>();

    private HashSet<TFact> Set<TFact>()
    {
        if (!facts.TryGetValue(typeof(TFact), out var set))
        {
            facts[typeof(TFact)] = set = new HashSet<TFact>();
        }

        return (HashSet<TFact>)set;
    }
}
