namespace OpenUrban.GraphQL.Execution;

/// <summary>Something that an answer needs and that is not in memory. Equal asks have one answer.</summary>
/// <typeparam name="TAnswer">What it is answered with.</typeparam>
public abstract record Ask<TAnswer>;
