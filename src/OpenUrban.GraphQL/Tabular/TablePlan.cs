using System.Text;
using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// How an answer becomes a table. Columns are named by the path of their field, without the root where that is one field and
/// without nodes, edges and node. A list becomes rows that repeat what stands above it; lists beside each other follow one
/// another, lists of plain values beside each other are read in parallel; what has no items is a row without them. Lists that
/// belong to their object, such as notes, are one cell. The columns that a question does not name are the last.
/// </summary>
internal sealed class TablePlan
{
    private const int MaximumColumns = 500;

    private readonly List<Draft> drafts = [];
    private readonly List<(ValueFields Fields, Place Place)> values = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private TablePlan() { }

    /// <summary>The fields at the root of the answer.</summary>
    public PlanObject Root { get; } = new();

    public IReadOnlyList<Column> Columns { get; private set; } = [];

    public IReadOnlyList<ValueColumns> Values { get; private set; } = [];

    public IReadOnlyList<int> Areas { get; private set; } = [];

    /// <summary>The objects of the one list of rows that the answer is, where it is one: they can be read as they come.</summary>
    public PlanObject? Stream { get; private set; }

    /// <summary>Whether each object of that list is one row.</summary>
    public bool IsFlat { get; private set; }

    /// <exception cref="RequestError">There is nothing in it that could be a row, or too much for one.</exception>
    public static TablePlan Of(SelectedObject root)
    {
        var plan = new TablePlan();
        var single = root.Fields is [var only] ? only : null;
        var place = new Place(root, null, "");
        plan.Add(plan.Root, root, place, namesRoot: single is null);
        plan.Close();
        if (plan.Columns.Count == 0)
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "The question selects nothing that could be a row. Select fields, for example nodes { code name } of a list."
            );
        }

        if (single is not null)
        {
            var list = plan.Root.Fields[0];
            if (
                list is { Kind: PlanKind.Object, Below.Fields: var below }
                && ConnectionTypes.IsConnection(single.Below!.Type)
            )
            {
                var rows = below.Where(f => f.Kind == PlanKind.Rows).ToList();
                list = rows.Count == 1 ? rows[0] : list;
            }

            plan.Stream = list.Kind == PlanKind.Rows ? list.Below : null;
            plan.IsFlat = plan.Stream is { } rowsOf && IsFlatObject(rowsOf);
        }

        return plan;
    }

    private static bool IsFlatObject(PlanObject row) =>
        row.Fields.TrueForAll(f =>
            f.Kind is not (PlanKind.Rows or PlanKind.Values) && (f.Kind != PlanKind.Object || IsFlatObject(f.Below!))
        );

    private void Add(PlanObject target, SelectedObject selected, Place place, bool namesRoot = true)
    {
        if (TableFields.ValuesOf(selected.Type) is { } fields)
        {
            place = place with { Values = place };
            if (selected.Fields.Exists(f => fields.Triggers.Contains(f.Definition.Name)))
            {
                values.Add((fields, place));
            }
        }

        foreach (var field in selected.AllFields)
        {
            var path = namesRoot || field.Below is null ? PathOf(place, field, selected) : "";
            if (target.Fields.Exists(f => Encoding.ASCII.GetString(f.Key) == field.Key))
            {
                // The same field of another branch: objects have one or the other.
                continue;
            }

            target.Fields.Add(Field(field, selected, place, path));
        }
    }

    private PlanField Field(SelectedField field, SelectedObject parent, Place place, string path)
    {
        var key = Encoding.ASCII.GetBytes(field.Key);
        if (IsOfPage(field, parent))
        {
            return new PlanField(key, PlanKind.Left);
        }

        var isList = IsList(field.Definition.ResolvedType!);
        var isCell = place.IsJoined || isList && TableFields.HasOneCell(field.Definition);
        if (field.Below is not { } below)
        {
            var leaf = new PlanField(
                key,
                !isList ? PlanKind.Cell
                    : isCell ? PlanKind.JoinedValues
                    : PlanKind.Values
            );
            drafts.Add(new Draft(leaf, field, parent, path, isCell));
            return leaf;
        }

        var inner = new PlanObject();
        Add(inner, below, new Place(below, place, path) { IsJoined = isCell, Values = place.Values });
        return new PlanField(
            key,
            !isList ? PlanKind.Object
                : isCell ? PlanKind.JoinedObjects
                : PlanKind.Rows
        )
        {
            Below = inner,
        };
    }

    /// <summary>Gives columns their places, those that the question names first.</summary>
    private void Close()
    {
        var ordered = drafts.OrderBy(d => d.Field.IsAdded).ToList();
        if (ordered.Count > MaximumColumns)
        {
            throw new RequestError(
                ErrorCode.TooCostly,
                $"The table would have {ordered.Count} columns; the limit is {MaximumColumns}. Select fewer fields."
            )
                .With("requested", ordered.Count)
                .With("limit", MaximumColumns);
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i].Plan.Column = i;
        }

        Columns = [.. ordered.Select(ColumnOf)];
        Root.Close();
        Values = [.. values.Select(v => ValueColumnsOf(v.Fields, v.Place)).OfType<ValueColumns>()];
        Areas =
        [
            .. Values
                .Select(v => v.Area)
                .Concat(
                    ordered
                        .Where(d => d.Field.Definition.Name == "code" && TableFields.IsPlaced(d.Parent.Type))
                        .Select(d => d.Plan.Column)
                )
                .Distinct(),
        ];
    }

    private Column ColumnOf(Draft draft)
    {
        var name = draft.Path;
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{draft.Path}_{number}";
        }

        var part =
            !TableFields.HasCode(draft.Parent.Type) ? ColumnPart.None
            : draft.Field.Definition.Name == "code" ? ColumnPart.Code
            : draft.Field.Definition.Name == "name" || TableFields.HasLabel(draft.Field.Definition) ? ColumnPart.Label
            : ColumnPart.None;
        return new Column(name, draft.IsJoined ? ColumnType.Text : TypeOf(draft.Field.Definition.ResolvedType!))
        {
            Description = draft.Field.Definition.Description ?? "",
            Part = part,
            IsAdded = draft.Field.IsAdded,
        };
    }

    private ValueColumns? ValueColumnsOf(ValueFields fields, Place place)
    {
        int? At(string? path) =>
            path is null ? null
            : Find(place, path)?.Column is >= 0 and var column ? column
            : null;

        return
            At(fields.Indicator) is { } indicator
            && At(fields.Area) is { } area
            && At(fields.Period) is { } period
            && At(fields.Value) is { } value
            && At(fields.Status) is { } status
            ? new ValueColumns
            {
                Path = place.Path,
                Indicator = indicator,
                Area = area,
                Period = period,
                Value = value,
                ValueText = At(fields.ValueText),
                Status = status,
                Bound = At(fields.Bound),
                Reference = At(fields.Reference),
                Confidentiality = At(fields.Confidentiality),
                Break = At(fields.Break),
                Notes = At(fields.Notes),
                Source = At(fields.Source),
                Transform = At(fields.Transform),
                UnitName = At(fields.UnitName),
                PublishedOn = At(fields.PublishedOn),
                PublishedPrecision = At(fields.PublishedPrecision),
            }
            : null;
    }

    private PlanField? Find(Place place, string path)
    {
        if (path.StartsWith("^.", StringComparison.Ordinal))
        {
            return place.Above?.Values is { } above ? Find(above, path[2..]) : null;
        }

        var selected = place.Selected;
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            if (selected.AllFields.FirstOrDefault(f => f.Key == steps[i]) is not { } field)
            {
                return null;
            }

            if (i == steps.Length - 1)
            {
                return drafts.Find(d => d.Field == field)?.Plan;
            }

            selected = field.Below!;
        }

        return null;
    }

    private static string PathOf(Place place, SelectedField field, SelectedObject parent)
    {
        var isWrapper =
            ConnectionTypes.IsConnection(parent.Type) && field.Definition.Name is "nodes" or "edges"
            || ConnectionTypes.IsEdge(parent.Type) && field.Definition.Name == "node";
        return isWrapper ? place.Path
            : place.Path.Length == 0 ? field.Key
            : $"{place.Path}.{field.Key}";
    }

    /// <summary>Where a page lies and how many rows there are is not in the rows.</summary>
    private static bool IsOfPage(SelectedField field, SelectedObject parent) =>
        ConnectionTypes.IsConnection(parent.Type) && field.Definition.Name is "pageInfo" or "totalCount"
        || ConnectionTypes.IsEdge(parent.Type) && field.Definition.Name == "cursor";

    private static bool IsList(IGraphType type) =>
        type is ListGraphType || type is NonNullGraphType { ResolvedType: ListGraphType };

    private static ColumnType TypeOf(IGraphType type) =>
        type.GetNamedType() switch
        {
            IntGraphType => ColumnType.Integer,
            FloatGraphType => ColumnType.Number,
            BooleanGraphType => ColumnType.Boolean,
            DateType => ColumnType.Date,
            DateTimeType => ColumnType.DateTime,
            _ => ColumnType.Text,
        };

    /// <summary>A column that has no place yet.</summary>
    private sealed record Draft(PlanField Plan, SelectedField Field, SelectedObject Parent, string Path, bool IsJoined);

    /// <summary>An object in the answer.</summary>
    /// <param name="Selected">What is selected of it.</param>
    /// <param name="Above">The object that has it.</param>
    /// <param name="Path">What the names of its columns begin with.</param>
    private sealed record Place(SelectedObject Selected, Place? Above, string Path)
    {
        /// <summary>Whether it is in a list that is one cell.</summary>
        public bool IsJoined { get; init; }

        /// <summary>The nearest object with values, itself included.</summary>
        public Place? Values { get; init; }
    }
}
