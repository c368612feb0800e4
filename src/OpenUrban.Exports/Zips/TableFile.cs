namespace OpenUrban.Exports.Zips;

/// <summary>One of several tables that go into an archive.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Description">What a row is, in one sentence.</param>
/// <param name="OpenAsync">Begins to read it; what is disposed ends that.</param>
public sealed record TableFile(
    string Name,
    string Description,
    Func<CancellationToken, Task<(Export Export, IAsyncDisposable Reading)>> OpenAsync
);
