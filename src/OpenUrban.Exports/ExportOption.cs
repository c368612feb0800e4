namespace OpenUrban.Exports;

/// <summary>Something that can be chosen about a format, by a parameter of the address.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Description">What it does, in one sentence, with the default.</param>
/// <param name="Values">What it may be; empty where the format itself reads it.</param>
/// <param name="Default">What it is when the address is silent.</param>
public sealed record ExportOption(string Name, string Description, IReadOnlyList<string> Values, string Default);
