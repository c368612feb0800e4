namespace OpenUrban.GraphQL.Tabular;

/// <summary>A field of an answer in a <see cref="TablePlan"/>.</summary>
/// <param name="Key">Its name in the answer, in ASCII.</param>
/// <param name="Kind">What becomes of it.</param>
internal sealed record PlanField(byte[] Key, PlanKind Kind)
{
    /// <summary>The column of its values, where it is one.</summary>
    public int Column { get; set; } = -1;

    /// <summary>The objects in it, where it has some.</summary>
    public PlanObject? Below { get; init; }
}
