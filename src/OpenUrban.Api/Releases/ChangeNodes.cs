using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Releases;

/// <summary>The changes of releases as nodes.</summary>
internal static class ChangeNodes
{
    public static IServiceCollection AddChangeNodes(this IServiceCollection services) =>
        services
            .AddSingleton<INodeSource>(
                new ChangeNodeSource<ValueChange>(
                    "ValueChange",
                    partCount: 4,
                    ValueChangeType.CodeOf,
                    (context, release, codes) =>
                    {
                        var indicators = codes.Select(parts => parts[1]).Distinct().ToList();
                        var areas = codes.Select(parts => parts[2]).Distinct().ToList();
                        var years = codes
                            .Select(parts =>
                                int.TryParse(parts[3], CultureInfo.InvariantCulture, out var year) ? year : 0
                            )
                            .Distinct()
                            .ToList();
                        return context
                            .Db()
                            .ValueChanges(release - 1, release)
                            .Where(c =>
                                indicators.Contains(c.Indicator.Code)
                                && areas.Contains(c.Area.Code)
                                && years.Contains(c.Year)
                            )
                            .ToListAsync(context.CancellationToken);
                    }
                )
            )
            .AddSingleton<INodeSource>(
                new ChangeNodeSource<TargetChange>(
                    "TargetChange",
                    partCount: 2,
                    TargetChangeType.CodeOf,
                    (context, release, codes) =>
                    {
                        var targets = codes.Select(parts => parts[1]).Distinct().ToList();
                        return context
                            .Db()
                            .TargetChanges(release - 1, release)
                            .Where(c => targets.Contains(c.Code))
                            .ToListAsync(context.CancellationToken);
                    }
                )
            );
}
