using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Where a field stands in an operation whose cost is computed.</summary>
/// <param name="Parent">The field that gives the object which has this one; null at the root.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Objects">How many of the objects that have it are certainly different from each other; at least 1.</param>
/// <param name="Rows">Rows that the object has, as the field that gives it says.</param>
/// <param name="State">What is answered from; null where that is not known.</param>
public sealed record FieldPlace(
    FieldPlace? Parent,
    FieldArguments Arguments,
    double Objects,
    double Rows,
    DataState? State
);
