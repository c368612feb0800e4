using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;

namespace OpenUrban.Seed.Commands;

/// <summary><c>diff</c>: what differs between two releases of a database.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Csv = "csv";

    public static Command Create()
    {
        var database = SharedOptions.Database();
        var from = new Argument<int>("A") { Description = "Number of the earlier release; 0 is before the first." };
        var to = new Argument<int>("B") { Description = "Number of the later release." };
        var lines = new Option<int>("--lines")
        {
            Description = "How many changes are listed below the counts.",
            DefaultValueFactory = _ => 20,
        };
        var format = new Option<string>("--format")
        {
            Description = "text for counts and the first changes, csv for all changes of values.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Csv);
        var command = new Command("diff", "Shows which values and targets differ between two releases.")
        {
            from,
            to,
            database,
            lines,
            format,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(() =>
                    DiffAsync(
                        result.GetValue(database)!,
                        (result.GetValue(from), result.GetValue(to)),
                        result.GetValue(format) == Csv ? null : result.GetValue(lines),
                        cancellationToken
                    )
                )
        );
        return command;
    }

    /// <param name="database">The database.</param>
    /// <param name="releases">The releases to compare.</param>
    /// <param name="mostLines">How many changes are listed; null for a table of all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private static async Task<int> DiffAsync(
        string database,
        (int From, int To) releases,
        int? mostLines,
        CancellationToken cancellationToken
    )
    {
        var (from, to) = releases;
        await using var services = new ServiceCollection()
            .AddOpenUrbanData(database, options => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking))
            .BuildServiceProvider();
        await using var db = await services
            .GetRequiredService<IDbContextFactory<OpenUrbanContext>>()
            .CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginReadAsync(cancellationToken);
        var last = await db.Releases.MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        if (from < 0 || to <= from || to > last)
        {
            await Console.Error.WriteLineAsync(
                $"There is nothing between release {from} and release {to}: the releases are 1 to {last}, and the earlier one comes first."
            );
            return ExitCode.CommandLine;
        }

        var changes = db.OtherVersions(from, to)
            .OrderBy(c => c.Indicator.Id)
            .ThenBy(c => c.Area.Id)
            .ThenBy(c => c.Year)
            .Select(c => new
            {
                Indicator = c.Indicator.Code,
                Area = c.Area.Code,
                c.Year,
                c.Before,
                c.After,
                BeforeSource = c.Before!.Source!.Code,
                AfterSource = c.After!.Source!.Code,
            })
            .AsAsyncEnumerable()
            .Where(c => ContentOf(c.Before) != ContentOf(c.After));
        if (mostLines is null)
        {
            Console.WriteLine(
                "kind,indicator,area,year,"
                    + "before,before_status,before_source,before_published_on,after,after_status,after_source,after_published_on"
            );
        }

        var counts = new SortedDictionary<string, Dictionary<ChangeKind, int>>(StringComparer.Ordinal);
        var listed = new List<string>();
        await foreach (var change in changes.WithCancellation(cancellationToken))
        {
            var kind = ReleaseChanges.KindOf(change.Before is not null, change.After is not null);
            if (mostLines is null)
            {
                Console.WriteLine(
                    $"{NameOf(kind)},{change.Indicator},{change.Area},{change.Year},"
                        + $"{Fields(change.Before, change.BeforeSource)},{Fields(change.After, change.AfterSource)}"
                );
                continue;
            }

            if (!counts.TryGetValue(change.Indicator, out var count))
            {
                counts[change.Indicator] = count = [];
            }

            count[kind] = count.GetValueOrDefault(kind) + 1;
            if (listed.Count < mostLines)
            {
                listed.Add(
                    $"{NameOf(kind)} {change.Indicator} {change.Area} {change.Year}: "
                        + $"{Describe(change.Before, change.BeforeSource)} -> {Describe(change.After, change.AfterSource)}"
                );
            }
        }

        if (mostLines is not null)
        {
            Console.WriteLine(
                $"Release {from} to {to}: {Count(counts.Values.SelectMany(c => c))} of {counts.Count} indicators."
            );
            foreach (var (indicator, count) in counts)
            {
                Console.WriteLine($"  {indicator}: {Count(count)}");
            }

            listed.ForEach(Console.WriteLine);
            var total = counts.Values.SelectMany(c => c).Sum(c => c.Value);
            if (total > listed.Count)
            {
                Console.WriteLine($"... and {total - listed.Count:N0} more: --lines, or --format csv for all.");
            }

            await WriteTargetsAsync(db, from, to, cancellationToken);
        }

        return ExitCode.Success;
    }

    private static async Task WriteTargetsAsync(
        OpenUrbanContext db,
        int from,
        int to,
        CancellationToken cancellationToken
    )
    {
        var targets = await db.OtherTargets(from, to).OrderBy(c => c.Code).ToListAsync(cancellationToken);
        foreach (var change in targets.Where(c => TargetChanges.Differ(c.Before, c.After)))
        {
            Console.WriteLine(
                $"{NameOf(change.Kind)} target {change.Code}{PropertiesOf(change)}: {Describe(change.Before)} -> {Describe(change.After)}"
            );
        }
    }

    /// <summary>What of a revised target is otherwise, of which the figure and the day may be nothing.</summary>
    private static string PropertiesOf(TargetChange change) =>
        change is { Before: { } before, After: { } after }
            ? $" ({string.Join(", ", TargetChanges.Between(before, after).Select(p => NameOf(p)))})"
            : "";

    private static string Count(IEnumerable<KeyValuePair<ChangeKind, int>> counts)
    {
        var byKind = counts.ToLookup(c => c.Key, c => c.Value);
        return string.Join(
            ", ",
            Enum.GetValues<ChangeKind>().Select(kind => $"{byKind[kind].Sum():N0} {NameOf(kind)}")
        );
    }

    private static ValueContent? ContentOf(Observation? value) => value is null ? null : ValueContent.Of(value);

    private static string NameOf(TargetProperty property) =>
        property == TargetProperty.BaselineYear ? "baseline" : property.ToString().ToLowerInvariant();

    private static string NameOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Revised => "revised",
            _ => "withdrawn",
        };

    private static string Fields(Observation? value, string? source) =>
        value is null ? ",,," : $"{Digits(value)},{value.Status},{source},{value.PublishedOn:yyyy-MM-dd}";

    private static string Describe(Observation? value, string? source) =>
        value is null ? "nothing" : $"{Digits(value) ?? "missing"} ({value.Status}, {source})";

    private static string Describe(Target? target) =>
        target is null
            ? "nothing"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Comparator} {target.Value?.ToString(CultureInfo.InvariantCulture) ?? "no figure"} by {target.Deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day"}"
            );

    private static string? Digits(Observation value) =>
        value.Value?.ToString($"F{value.Decimals}", CultureInfo.InvariantCulture);
}
