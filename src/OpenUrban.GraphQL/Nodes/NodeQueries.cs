using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>The root fields node and nodes.</summary>
internal sealed class NodeQueries(IEnumerable<INodeSource> sources) : IRootFields
{
    private const int MaximumIds = 100;
    private readonly Dictionary<string, INodeSource> sources = sources.ToDictionary(s => s.TypeName);

    public void AddTo(ObjectGraphType query)
    {
        var node = query
            .Field<NodeInterfaceType>("node")
            .Description("The node with this id; null when there is none.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "An id that this API has given out.");
        node.FieldType.WriteWith<Root>(selection =>
        {
            var id = selection.Bind(context => Parse(context.GetArgument<string>("id")));
            return new ComputedWriter<object?>(writer => Find(writer, id.Get(writer)), selection.Writer<object?>());
        });
        var nodes = query
            .Field<NonNullGraphType<ListGraphType<NodeInterfaceType>>>("nodes")
            .Description(
                $"The nodes with these ids, in their order; null for those that do not exist. At most {MaximumIds}."
            )
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>(
                "ids",
                "Ids that this API has given out."
            );
        nodes.FieldType.WriteWith<Root>(selection => new NodesWriter(this, selection));
        new ListSize(
            place => new ListExtent(Math.Min(place.Arguments.Count("ids") ?? 0, MaximumIds)),
            ListItems.Repeated
        ).AddTo(nodes.FieldType);
    }

    private object? Find(OperationWriter writer, GlobalId id) =>
        sources[id.Type].Find(writer, [id.Code]).GetValueOrDefault(id.Code);

    private GlobalId Parse(string id) => TryParse(id) ?? throw NoId(id);

    private GlobalId? TryParse(string id) =>
        GlobalId.TryParse(id) is { } parsed && sources.ContainsKey(parsed.Type) ? parsed : null;

    private static void CheckCount(IReadOnlyList<string> ids)
    {
        if (ids.Count > MaximumIds)
        {
            throw new RequestError(
                ErrorCode.PageTooLarge,
                $"{ids.Count} ids were asked for at once; the limit is {MaximumIds}. Ask in several requests."
            )
                .With("requested", ids.Count)
                .With("limit", MaximumIds);
        }
    }

    private static RequestError NoId(string id) =>
        new(
            ErrorCode.InvalidId,
            $"\"{(id.Length > 64 ? id[..64] + "..." : id)}\" is not an id of this API. Take ids from the field id of an object."
        );

    /// <summary>Writes the nodes in the order of their ids. One that is no id is an error of its own place.</summary>
    private sealed class NodesWriter(NodeQueries queries, FieldSelection selection) : FieldWriter<Root>
    {
        private readonly BoundArgument<List<string>> ids = selection.Bind(context =>
        {
            var given = context.GetArgument<List<string>>("ids");
            CheckCount(given);
            return given;
        });

        private readonly ValueWriter<object?> node = selection.ItemWriter<object?>();

        public override void Write(OperationWriter writer, Root source)
        {
            writer.Raw((byte)'[');
            var given = ids.Get(writer);
            var found = new Dictionary<GlobalId, object>();
            foreach (var type in given.Select(queries.TryParse).OfType<GlobalId>().GroupBy(id => id.Type))
            {
                var codes = type.Select(id => id.Code).Distinct(StringComparer.Ordinal).ToList();
                foreach (var (code, one) in queries.sources[type.Key].Find(writer, codes))
                {
                    found[new GlobalId(type.Key, code)] = one;
                }
            }

            var item = new NodeWriter(queries, node, found);
            for (var i = 0; i < given.Count; i++)
            {
                if (i > 0)
                {
                    writer.Raw((byte)',');
                }

                writer.Item(i, item, given[i], isRequired: false);
            }

            writer.Raw((byte)']');
        }
    }

    private sealed class NodeWriter(NodeQueries queries, ValueWriter<object?> node, Dictionary<GlobalId, object> found)
        : ValueWriter<string>
    {
        public override void Write(OperationWriter writer, string value) =>
            node.Write(writer, found.GetValueOrDefault(queries.Parse(value)));
    }
}
