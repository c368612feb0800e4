using GraphQL;

namespace OpenUrban.GraphQL.Limits;

/// <summary>How large an operation may be. What is larger is refused before anything of it is executed.</summary>
public sealed class OperationLimits
{
    private const string ContextKey = "OpenUrban.Limits";

    /// <summary>Those that nobody has set.</summary>
    public static readonly OperationLimits Usual = new();

    /// <summary>Most tokens of a document.</summary>
    public int Tokens { get; set; } = 15_000;

    /// <summary>Most fragments of a document.</summary>
    /// <remarks>Validation follows a chain of them by recursion: a chain of 1,700 ended the process, which no exception handler can prevent.</remarks>
    public int Fragments { get; set; } = 200;

    /// <summary>Most variables of a document.</summary>
    /// <remarks>Validation looks for the place of each one that is wrong from the start.</remarks>
    public int Variables { get; set; } = 200;

    /// <summary>Deepest field, not counting <c>edges</c>, <c>node</c> and <c>nodes</c>.</summary>
    public int Depth { get; set; } = 12;

    /// <summary>Deepest field below <c>__schema</c> and <c>__type</c>.</summary>
    /// <remarks>The standard query of tools has 14.</remarks>
    public int IntrospectionDepth { get; set; } = 16;

    /// <summary>
    /// Most <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> within each other below <c>__schema</c> and
    /// <c>__type</c>.
    /// </summary>
    /// <remarks>They lead from types to types. Tools ask for one; each more multiplies the answer by the schema.</remarks>
    public int IntrospectionLists { get; set; } = 2;

    /// <summary>Most fields at the root of an operation, counted by the names that they have in the answer.</summary>
    public int RootFields { get; set; } = 20;

    /// <summary>Most names under which one field may be selected in one place.</summary>
    public int Aliases { get; set; } = 30;

    /// <summary>Most times one name may be selected in one place.</summary>
    /// <remarks>
    /// Fragments of components do that for <c>id</c> or <c>__typename</c>. Validation compares each two of them: 14,000 took seven seconds.
    /// </remarks>
    public int Repetitions { get; set; } = 100;

    /// <summary>Most cells of an answer: its leaf fields, each times the sizes of the pages and lists above it.</summary>
    public long Cells { get; set; } = 100_000;

    /// <summary>Most bytes of an answer. Exports have <c>GraphQL__Tables__PieceBytes</c> instead, for each object of their list.</summary>
    public int Bytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Most values that a list without pages may read, such as those of series.</summary>
    public int ListValues { get; set; } = 100_000;

    /// <summary>
    /// Rows of a page to which no argument gives a size, and most rows of any page. Without it each field has its own: 10 and 50,
    /// observations 100 and 1,000.
    /// </summary>
    public int? PageRows { get; set; }

    /// <summary>Longest time that an operation may take.</summary>
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
