namespace OpenUrban.Api.Tests.Compilation;

/// <summary>Codes that queries can name.</summary>
internal sealed record SampleData(
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Sources
);
