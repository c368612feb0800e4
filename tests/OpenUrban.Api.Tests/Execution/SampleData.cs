using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Areas;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Execution;

/// <summary>Codes that queries can name.</summary>
internal sealed record SampleData(
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Sources
)
{
    public static async Task<SampleData> OfAsync(Engine engine)
    {
        await using var db = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        return new SampleData(
            await db.Indicators.OrderBy(i => i.Code).Select(i => i.Code).ToListAsync(),
            await db.Areas.Where(a => a.Kind != AreaKind.Zone).OrderBy(a => a.Code).Select(a => a.Code).ToListAsync(),
            await db.Sources.OrderBy(s => s.Code).Select(s => s.Code).ToListAsync()
        );
    }
}
