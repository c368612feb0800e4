using GraphQL;

namespace OpenUrban.GraphQL.Operations;

/// <summary>How large an operation may be. What is larger is refused before anything of it is executed.</summary>
public sealed class OperationLimits
{
    private const string ContextKey = "OpenUrban.Limits";

    /// <summary>Those that nobody has set.</summary>
    public static readonly OperationLimits Usual = new();

    /// <summary>Most tokens of a document.</summary>
    public int Tokens { get; set; } = 15_000;

    /// <summary>
    /// Most fragments of a document. Validation follows a chain of them by recursion: a chain of 1,700 ended the
    /// process, which no exception handler can prevent.
    /// </summary>
    public int Fragments { get; set; } = 200;

    /// <summary>Most variables of a document. Validation looks for the place of each one that is wrong from the start.</summary>
    public int Variables { get; set; } = 200;

    /// <summary>Deepest field, not counting <c>edges</c>, <c>node</c> and <c>nodes</c>, which lead nowhere by themselves.</summary>
    public int Depth { get; set; } = 12;

    /// <summary>Deepest field below <c>__schema</c> and <c>__type</c>: the standard query of tools has 14.</summary>
    public int IntrospectionDepth { get; set; } = 16;

    /// <summary>
    /// Most lists within each other below <c>__schema</c> and <c>__type</c> that lead from types to types: <c>fields</c>,
    /// <c>interfaces</c>, <c>possibleTypes</c>, <c>inputFields</c>. Tools ask for one; each more multiplies the answer by the schema.
    /// </summary>
    public int IntrospectionLists { get; set; } = 2;

    /// <summary>Most fields of an operation's root, counted by the names they have in the answer.</summary>
    public int RootFields { get; set; } = 20;

    /// <summary>Most names under which one field may stand in one place.</summary>
    public int Aliases { get; set; } = 30;

    /// <summary>
    /// Most times one name may be selected in one place, which fragments of components do for <c>id</c> or <c>__typename</c>.
    /// Validation compares each two of them: 14,000 took seven seconds.
    /// </summary>
    public int Repetitions { get; set; } = 100;

    /// <summary>Most cells of an answer: leaf fields times the rows and list lengths above them, as far as can be told before.</summary>
    public long Cells { get; set; } = 100_000;

    /// <summary>Most bytes of an answer, kept while it is written. It is not for files, which are sent while they are made.</summary>
    public int Bytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Most fields and elements of lists that ordinary execution holds at once: what the cells may have above them, and some more. Each
    /// takes some hundred bytes.
    /// </summary>
    internal long Nodes { get; init; } = 600_000;

    /// <summary>Most values that a list without pages may read, such as those of series.</summary>
    public int ListValues { get; set; } = 100_000;

    /// <summary>
    /// Rows of a page that no argument gives a size, and most rows of any. Null for those of each field, which are meant for clients
    /// that page.
    /// </summary>
    public int? PageRows { get; set; }

    /// <summary>Longest execution.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The same with fewer cells.</summary>
    internal OperationLimits WithCells(long cells)
    {
        var other = (OperationLimits)MemberwiseClone();
        other.Cells = cells;
        return other;
    }

    /// <summary>The limits of an execution.</summary>
    public static OperationLimits Of(IResolveFieldContext context) => Of(context.UserContext) ?? Usual;

    internal static OperationLimits? Of(IDictionary<string, object?> context) =>
        context.Count > 0 && context.TryGetValue(ContextKey, out var limits) ? (OperationLimits?)limits : null;

    /// <summary>Lets the fields of an execution find its limits.</summary>
    internal void AddTo(IDictionary<string, object?> context) => context[ContextKey] = this;
}
