namespace OpenUrban.Imports.Mapping;

/// <summary>A mapping file cannot be used: which property, and what to mend.</summary>
public sealed class ImportMappingException(string file, string? property, string reason)
    : Exception($"{file}{(property is null ? "" : $", property {property}")}: {reason}")
{
    /// <summary>Name of the mapping file without its folder.</summary>
    public string File { get; } = file;

    /// <summary>Path of the property with points, such as source.name.zhHant; null when the file as a whole is meant.</summary>
    public string? Property { get; } = property;

    public string Reason { get; } = reason;
}
