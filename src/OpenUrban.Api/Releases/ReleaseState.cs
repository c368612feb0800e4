using System.Diagnostics;
using System.Globalization;
using OpenUrban.Api.Coverage;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

/// <summary>A release that answers are made from.</summary>
/// <param name="release">The release.</param>
/// <param name="snapshot">The release in memory; null when it could not be read in time: nothing is answered until it is.</param>
/// <param name="current">The state of the current release, where this is an earlier one.</param>
internal sealed class ReleaseState(Release release, ReleaseSnapshot? snapshot, ReleaseState? current = null)
    : DataState,
        IRowSource
{
    private readonly EarlierReleases earlier = new();

    /// <summary>The same for every start of one build: builds are deterministic.</summary>
    private static readonly string Build = string.Concat(
        new[] { typeof(ReleaseState), typeof(OpenUrbanContext), typeof(IRootFields) }.Select(type =>
            type.Module.ModuleVersionId
        )
    );

    private readonly string number = $"{release.Number}";

    public Release Release => release;

    /// <summary>The state of the current release: itself, or the one that it is an earlier release of.</summary>
    public ReleaseState Current => current ?? this;

    /// <summary>The number of the release, where it is an earlier one.</summary>
    public int? Earlier => current is null ? null : release.Number;

    /// <summary>The earlier releases that are in memory.</summary>
    public EarlierReleases EarlierReleases => Current.earlier;

    public override int? Number => release.Number;

    public ReleaseSnapshot? Snapshot => snapshot;

    /// <summary>
    /// With the number: data may become again what they were before, the list of releases does not. With the time: another
    /// database may have the same data under the same number, and other releases before.
    /// </summary>
    public override string? Version { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Build} {release.Number} {release.PublishedAt.UtcTicks} {release.Checksum}"
        );

    public override IRowSource? Rows => snapshot is null ? null : this;

    public override bool IsStored => snapshot is { Observations.IsWhole: false };

    public override int? EarlierRelease(int? asked) =>
        asked is null || asked == release.Number ? null
        : asked >= 1 && asked < release.Number ? asked
        : throw ReleaseNumbers.Unknown(asked.Value, release.Number);

    public override void WriteHeaders(IHeaderDictionary headers, int? earlier) =>
        headers["OpenUrban-Release"] = earlier is null ? number : earlier.Value.ToString(CultureInfo.InvariantCulture);

    public override void Describe(Activity activity) => activity.SetTag("openurban.release.number", release.Number);

    public IQueryable<TRow> Of<TRow>()
        where TRow : class =>
        typeof(TRow) == typeof(SeriesCoverage)
            ? GetOrAdd(typeof(SeriesCoverage), _ => SeriesCoverage.Of(snapshot!)).AsQueryable().Cast<TRow>()
        : typeof(TRow) == typeof(Release) && Earlier is { } last
            ? snapshot!.All<Release>().Where(known => known.Number <= last).AsQueryable().Cast<TRow>()
        : snapshot!.All<TRow>().AsQueryable();
}
