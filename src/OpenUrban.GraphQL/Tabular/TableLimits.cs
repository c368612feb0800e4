using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>How large a table may be, and how many large ones are made at once. A table has no pages.</summary>
public sealed class TableLimits
{
    /// <summary>Most rows of an export.</summary>
    public int Rows { get; set; } = 5_000_000;

    /// <summary>
    /// Most bytes, as JSON, of one object of the list that is exported, with all that is in it; of the whole answer where it is no list.
    /// </summary>
    public int PieceBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Most large exports that are made at once; others wait. Small ones take the turns of operations.</summary>
    public int AtOnce { get; set; } = 8;

    /// <summary>Most large exports of one client that are made at once.</summary>
    public int PerClient { get; set; } = 2;

    /// <summary>An export of more rows, or of more than 256 KiB, is large.</summary>
    public int SmallRows { get; set; } = 25_000;

    /// <summary>Longest time in which an export may be made.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>What goes along with values makes a document larger than a client may send.</summary>
    internal OperationLimits ForOperations(OperationLimits clients) =>
        new()
        {
            Tokens = clients.Tokens * 10,
            Fragments = clients.Fragments,
            Variables = clients.Variables,
            Depth = clients.Depth + 4,
            RootFields = clients.RootFields,
            Aliases = clients.Aliases,
            Repetitions = clients.Repetitions,
            Cells = long.MaxValue,
            ListValues = Rows,
            PageRows = Rows,
            Timeout = Timeout,
        };
}
