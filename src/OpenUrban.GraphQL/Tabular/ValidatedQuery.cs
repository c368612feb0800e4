using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A question that can be answered with a table, and what names it.</summary>
/// <param name="OperationHash">SHA-256 of the question as receipts have it, in 64 hexadecimal digits.</param>
/// <param name="Variables">The variables that the operation declares, as JSON; {} for none.</param>
/// <param name="Columns">The columns that the table will have.</param>
/// <param name="HasValues">Whether its rows have statistical values.</param>
/// <param name="HasAreas">Whether its rows have areas.</param>
public sealed record ValidatedQuery(
    string OperationHash,
    string Variables,
    IReadOnlyList<Column> Columns,
    bool HasValues,
    bool HasAreas
);
