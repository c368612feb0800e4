namespace OpenUrban.Api.Tests.Coercion;

/// <summary>A place of the schema that takes a value, and the questions in which it is given one.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Value">What it takes.</param>
/// <param name="Field">What the field is called in the answer that an error has to name; null where it stands for none.</param>
/// <param name="Selection">The question, for a value as it is written in a document; for none without the place.</param>
internal sealed record Position(string Name, InputValue Value, string? Field, Func<string?, string> Selection)
{
    public TypeReference Type => Value.Type;

    public bool HasDefault => Value.HasDefault;

    /// <summary>For a place within an input object: the type of the argument around it.</summary>
    public TypeReference? Whole { get; init; }

    /// <summary>The question in which the argument around it is a variable.</summary>
    public Func<string, string>? WholeSelection { get; init; }

    /// <summary>The value of that argument as JSON, around one of this place.</summary>
    public Func<string, string>? WholeJson { get; init; }
}
