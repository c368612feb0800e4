using System.Runtime.InteropServices;
using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.GraphQL.Paging;

/// <summary>Writes connections over rows in memory.</summary>
/// <typeparam name="TSource">The object that has the field.</typeparam>
/// <typeparam name="TRow">The rows.</typeparam>
/// <typeparam name="TNode">What is published of a row.</typeparam>
internal sealed class ConnectionWriter<TSource, TRow, TNode>(
    ObjectWriter<Page<TRow>> connection,
    Func<OperationWriter, TSource, Page<TRow>> page
) : FieldWriter<TSource>
{
    public static ConnectionWriter<TSource, TRow, TNode> Create(
        FieldSelection selection,
        Func<OperationWriter, TSource, Page<TRow>> page,
        Func<TRow, TNode> node,
        Func<OperationWriter, TRow, object?> link
    )
    {
        var type = (IObjectGraphType)selection.Definition.ResolvedType!.GetNamedType();
        var isRoot = typeof(TSource) == typeof(Root);
        return new(selection.Object<Page<TRow>>(type, WriteField), page);

        FieldWriter<Page<TRow>>? WriteField(FieldType field, FieldSelection below) =>
            field.Name switch
            {
                "nodes" => new NodesWriter(isRoot, below.ItemWriter<TNode>(), node),
                "edges" => new EdgesWriter(
                    isRoot,
                    below.Object<Located>(
                        (IObjectGraphType)field.ResolvedType!.GetNamedType(),
                        (edgeField, belowEdge) => WriteEdgeField(edgeField, belowEdge)
                    )
                ),
                "pageInfo" => new PageInfoWriter(below.Writer<PageInfo>()),
                "totalCount" => new TotalWriter(),
                _ => null,
            };

        FieldWriter<Located>? WriteEdgeField(FieldType field, FieldSelection below) =>
            field.Name switch
            {
                "cursor" => new CursorWriter(),
                "node" => new LocatedNodeWriter(below.Writer<TNode>(), node),
                _ when FieldWriters.Of<Edge>(field)?.Invoke(below) is { } writer => new LinkWriter(writer, link),
                _ => throw new InvalidOperationException($"{field.Name} of an edge cannot be written."),
            };
    }

    public override void Write(OperationWriter writer, TSource source) =>
        connection.Write(writer, page(writer, source));

    /// <summary>A row and the page that knows its cursor.</summary>
    private readonly record struct Located(Page<TRow> Page, TRow Row);

    private abstract class RowsWriter(bool isRoot) : FieldWriter<Page<TRow>>
    {
        public sealed override void Write(OperationWriter writer, Page<TRow> source)
        {
            if (source.HasNext || source.HasPrevious)
            {
                writer.Receipt?.Truncate();
            }

            if (isRoot && writer.Receipt is { } receipt)
            {
                receipt.RootRows = source.Rows.Count;
            }

            writer.Raw((byte)'[');
            var rows = source.Rows is List<TRow> list ? CollectionsMarshal.AsSpan(list) : [.. source.Rows];
            for (var i = 0; i < rows.Length; i++)
            {
                if (i > 0)
                {
                    writer.Raw((byte)',');
                }

                Write(writer, i, source, rows[i]);
                if (isRoot)
                {
                    writer.EndRow();
                }
            }

            writer.Raw((byte)']');
        }

        /// <summary>Writes an element of the list.</summary>
        protected abstract void Write(OperationWriter writer, int index, Page<TRow> page, TRow row);
    }

    private sealed class NodesWriter(bool isRoot, ValueWriter<TNode> inner, Func<TRow, TNode> node) : RowsWriter(isRoot)
    {
        protected override void Write(OperationWriter writer, int index, Page<TRow> page, TRow row) =>
            writer.Item(index, inner, node(row));
    }

    private sealed class EdgesWriter(bool isRoot, ValueWriter<Located> inner) : RowsWriter(isRoot)
    {
        protected override void Write(OperationWriter writer, int index, Page<TRow> page, TRow row) =>
            writer.Item(index, inner, new Located(page, row));
    }

    private sealed class LocatedNodeWriter(ValueWriter<TNode> inner, Func<TRow, TNode> node) : FieldWriter<Located>
    {
        public override void Write(OperationWriter writer, Located source) => inner.Write(writer, node(source.Row));
    }

    private sealed class CursorWriter : FieldWriter<Located>
    {
        public override void Write(OperationWriter writer, Located source) =>
            writer.Text(source.Page.CursorOf(source.Row));
    }

    private sealed class LinkWriter(FieldWriter<Edge> inner, Func<OperationWriter, TRow, object?> link)
        : FieldWriter<Located>
    {
        public override void Write(OperationWriter writer, Located source) =>
            inner.Write(writer, new Edge(link(writer, source.Row)));
    }

    private sealed class PageInfoWriter(ValueWriter<PageInfo> inner) : FieldWriter<Page<TRow>>
    {
        public override void Write(OperationWriter writer, Page<TRow> source)
        {
            var rows = source.Rows;
            inner.Write(
                writer,
                new PageInfo(
                    source.HasNext,
                    source.HasPrevious,
                    rows.Count == 0 ? null : source.CursorOf(rows[0]),
                    rows.Count == 0 ? null : source.CursorOf(rows[^1])
                )
            );
        }
    }

    private sealed class TotalWriter : FieldWriter<Page<TRow>>
    {
        public override void Write(OperationWriter writer, Page<TRow> source) => writer.Integer(source.Total);
    }
}
