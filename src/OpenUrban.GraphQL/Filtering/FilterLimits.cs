namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// How large a <c>where</c> and an <c>order</c> may be. What is larger is refused before a statement is run: databases
/// have limits of their own (SQLite: 32,766 parameters, expressions 1,000 deep, 64 tables of a join), and the
/// translation to SQL goes down an expression by recursion.
/// </summary>
public sealed class FilterLimits
{
    /// <summary>Most levels of a <c>where</c>: <c>and</c>, <c>or</c> and related rows within each other, the <c>where</c> itself included.</summary>
    public int Nesting { get; set; } = 8;

    /// <summary>Most conditions of a <c>where</c>; an object without one counts as one.</summary>
    public int Conditions { get; set; } = 200;

    /// <summary>Most conditions of a <c>where</c> on lists of related rows (<c>all</c>, <c>none</c>, <c>some</c>, <c>any</c>).</summary>
    /// <remarks>Each is a subquery: with a hundred of them PostgreSQL has no answer within half a minute.</remarks>
    public int Lists { get; set; } = 10;

    /// <summary>Most values of one <c>in</c> or <c>nin</c>.</summary>
    public int ListLength { get; set; } = 500;

    /// <summary>Most values of all <c>in</c> and <c>nin</c> of a <c>where</c> together.</summary>
    /// <remarks>Each is a parameter of the statement.</remarks>
    public int Values { get; set; } = 5_000;

    /// <summary>Most characters (UTF-16) of a text in a <c>where</c>.</summary>
    /// <remarks>No text of the data is nearly as long.</remarks>
    public int TextLength { get; set; } = 1_000;

    /// <summary>Most keys of an <c>order</c>.</summary>
    public int OrderKeys { get; set; } = 10;
}
