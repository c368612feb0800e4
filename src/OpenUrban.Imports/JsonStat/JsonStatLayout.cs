using System.Globalization;
using OpenUrban.Data.Files;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Imports.JsonStat;

/// <summary>Which dimension is which, once the parts of a dataset have been held against each other.</summary>
internal sealed class JsonStatLayout
{
    private readonly JsonStatDataset dataset;
    private readonly ImportMapping mapping;
    private readonly Func<string?, string, SeedFileException> wrong;

    /// <param name="dataset">The dataset; cells that have a status alone are added to it.</param>
    /// <param name="mapping">What the file does not say.</param>
    /// <param name="wrong">Makes the exception of a place and a reason.</param>
    /// <exception cref="SeedFileException">The parts do not agree.</exception>
    public JsonStatLayout(
        JsonStatDataset dataset,
        ImportMapping mapping,
        Func<string?, string, SeedFileException> wrong
    )
    {
        this.dataset = dataset;
        this.mapping = mapping;
        this.wrong = wrong;
        Prepare();
    }

    /// <summary>The dimensions in the order in which cells are counted, the last one fastest.</summary>
    public JsonStatDimension[] Ordered { get; private set; } = [];

    /// <summary>Null where the mapping names the one indicator.</summary>
    public JsonStatDimension? Indicator { get; private set; }

    /// <summary>Null where the mapping names the one area.</summary>
    public JsonStatDimension? Area { get; private set; }

    public JsonStatDimension Year { get; private set; } = null!;

    /// <summary>What the parts of the file say of each other.</summary>
    private void Prepare()
    {
        if (dataset.Class != "dataset")
        {
            throw wrong("class", $"{Said(dataset.Class)}, but only a dataset has values.");
        }

        if (dataset.Version is null || !dataset.Version.StartsWith("2.", StringComparison.Ordinal))
        {
            throw wrong("version", $"{Said(dataset.Version)}, but has to be 2.0.");
        }

        if (dataset.Id is null || dataset.Size is null || !dataset.HasValue)
        {
            throw wrong(
                dataset.Id is null ? "id"
                    : dataset.Size is null ? "size"
                    : "value",
                "is missing from the dataset."
            );
        }

        if (dataset.Id.Count != dataset.Size.Count)
        {
            throw wrong("size", $"has {dataset.Size.Count} numbers for {dataset.Id.Count} dimensions.");
        }

        Ordered = [.. dataset.Id.Select((dimensionId, i) => PrepareDimension(dimensionId, dataset.Size[i]))];
        if (Ordered.FirstOrDefault(d => Ordered.Count(other => other == d) > 1) is { } twice)
        {
            throw wrong("id", $"has {ImportText.Quote(twice.Id)} twice.");
        }

        var count = Ordered.Aggregate(1.0, (product, dimension) => product * dimension.Size);
        if (count > long.MaxValue / 2)
        {
            throw wrong("size", "says more cells than can be numbered.");
        }

        AssignRoles();
        CheckCells((long)count);
    }

    private void AssignRoles()
    {
        Year = RoleOf("time", mapping.Columns.Year, "columns.year");
        Area = mapping.Area is null ? RoleOf("geo", mapping.Columns.Area, "columns.area") : null;
        Indicator = mapping.Indicator is null ? RoleOf("metric", mapping.Columns.Indicator, "columns.indicator") : null;
        foreach (var (dimensionId, code) in mapping.Only)
        {
            var dimension =
                Ordered.FirstOrDefault(d => d.Id == dimensionId)
                ?? throw wrong(dimensionId, "is no dimension of the file, but the mapping's only names it.");
            dimension.Only = Array.IndexOf(dimension.Codes, code) is >= 0 and var position
                ? position
                : throw wrong(
                    dimensionId,
                    $"has no category {ImportText.Quote(code)}, but the mapping's only names it."
                );
        }

        foreach (var dimension in Ordered)
        {
            if (
                dimension.Size > 1
                && dimension.Only is null
                && dimension != Year
                && dimension != Area
                && dimension != Indicator
            )
            {
                throw wrong(
                    dimension.Id,
                    $"has {dimension.Size} categories, and the store has no such dimension: "
                        + "the mapping's only has to choose one."
                );
            }
        }
    }

    private void CheckCells(long count)
    {
        if (!dataset.IsSparse && dataset.Cells.Count != count)
        {
            throw wrong("value", $"has {dataset.Cells.Count:N0} cells where size says {count:N0}.");
        }

        if (dataset.StatusLength > 1 && dataset.StatusLength != count)
        {
            throw wrong("status", $"has {dataset.StatusLength:N0} cells where size says {count:N0}.");
        }

        if (dataset.StatusLength == 1 && count > 1)
        {
            dataset.StatusOfAll = dataset.Statuses.GetValueOrDefault(0);
        }

        var given = dataset.IsSparse ? dataset.Cells.Select(c => c.Index).ToHashSet() : [];
        if (given.Concat(dataset.Statuses.Keys).FirstOrDefault(index => index >= count, -1) is >= 0 and var outside)
        {
            throw wrong(
                given.Contains(outside) ? "value" : "status",
                $"has a cell {outside} where size says {count:N0}."
            );
        }

        if (dataset.IsSparse && dataset.StatusOfAll is null)
        {
            // A status without a value is how a sparse dataset says why a value is missing.
            dataset.Cells.AddRange(
                dataset
                    .Statuses.Keys.Where(index => !given.Contains(index))
                    .Select(index => new JsonStatCell(index, double.NaN, 1, 0))
            );
        }
    }

    private JsonStatDimension PrepareDimension(string dimensionId, string sizeText)
    {
        if (!dataset.Dimensions.TryGetValue(dimensionId, out var dimension))
        {
            throw wrong($"dimension.{dimensionId}", "is missing, but id names it.");
        }

        if (!int.TryParse(sizeText, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
        {
            throw wrong("size", $"{ImportText.Quote(sizeText)} is not a number of categories.");
        }

        // A dimension of one category needs no index.
        var index = dimension.Index;
        if (index.Count == 0 && dimension.Labels.Count == 1)
        {
            index[dimension.Labels.Keys.Single()] = 0;
        }

        var codes = new string[index.Count];
        foreach (var (code, position) in index)
        {
            if (position >= codes.Length || codes[position] is not null)
            {
                throw wrong(
                    $"dimension.{dimensionId}.category.index",
                    $"gives {ImportText.Quote(code)} the position {position}, which is another's or beyond the last."
                );
            }

            codes[position] = code;
        }

        if (codes.Length != count)
        {
            throw wrong($"dimension.{dimensionId}", $"has {codes.Length} categories where size says {count}.");
        }

        dimension.Prepare(codes);
        return dimension;
    }

    private JsonStatDimension RoleOf(string role, string? named, string property)
    {
        if (named is null && (!dataset.Roles.TryGetValue(role, out var dimensionIds) || dimensionIds.Count != 1))
        {
            throw wrong($"role.{role}", $"does not name one dimension. The mapping's {property} has to.");
        }

        named ??= dataset.Roles[role][0];
        return Ordered.FirstOrDefault(d => d.Id == named)
            ?? throw wrong(
                named,
                $"is no dimension of the file, but role.{role} or the mapping's {property} names it."
            );
    }

    private static string Said(string? text) => text is null ? "is missing" : $"is {ImportText.Quote(text)}";
}
