namespace OpenUrban.Data;

/// <summary>What a link between two things rests on.</summary>
public enum Basis
{
    /// <summary>The wording stands in the published text.</summary>
    Stated,

    /// <summary>A judgement of the readers of the text.</summary>
    Inferred,

    /// <summary>Knowledge from outside the text, with its source.</summary>
    Outside,
}
