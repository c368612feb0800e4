namespace OpenUrban.Imports.Mapping;

/// <summary>What an empty value without a status that says why is taken for.</summary>
public enum EmptyValues
{
    /// <summary>For a mistake: the line is a rejected row.</summary>
    Refuse,

    /// <summary>For no value: the source has not published one, and the line says nothing.</summary>
    Skip,
}
