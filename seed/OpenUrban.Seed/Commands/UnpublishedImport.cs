using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Imports;
using OpenUrban.Data.Seeding;

namespace OpenUrban.Seed.Commands;

/// <summary>Reads a file to its end and reports what is wrong with it and what it speaks of; it publishes nothing.</summary>
internal sealed class UnpublishedImport(IDbContextFactory<OpenUrbanContext> contexts, TimeSpan lead) : IImportPublisher
{
    private const int ReportEvery = 1 << 16;

    public TimeSpan Lead { get; } = lead;

    public async Task<ImportReport> ImportAsync(
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        for (var values = 1L; reader.TryRead(out _); values++)
        {
            if (values % ReportEvery == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report();
            }
        }

        Report();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var indicators = await db.Indicators.Select(i => i.Code).ToHashSetAsync(cancellationToken);
        var areas = await db.Areas.Select(a => a.Code).ToHashSetAsync(cancellationToken);
        return new ImportReport
        {
            Rows = reader.Rows,
            UnknownIndicators = Unknown(reader.Indicators, indicators),
            UnknownAreas = Unknown(reader.Areas, areas),
            BadRows = reader.BadRows,
            IsStopped = reader.IsStopped,
        };

        // Files of more than 2 GB are told in 1,024 bytes.
        void Report() =>
            progress?.Report(
                new SeedProgress("Reading the file", (int)(reader.BytesRead >> 10), (int)(reader.Bytes >> 10))
            );
    }

    private static List<FoundCode> Unknown(IReadOnlyDictionary<string, FoundCode> found, HashSet<string> known) =>
        [.. found.Values.Where(code => !known.Contains(code.Code)).OrderBy(code => code.Code, StringComparer.Ordinal)];
}
