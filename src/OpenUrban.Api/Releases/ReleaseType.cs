using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Releases;

internal sealed class ReleaseType : NodeType<Release>
{
    public ReleaseType(ConnectionTypes connections)
        : base("Release", release => $"{release.Number}")
    {
        Description = "A numbered state of all data. It was published whole and never changes.";
        Field<NonNullGraphType<IntGraphType>>("number").Description("1, 2, 3, ...").From(source => source.Number);
        Field<NonNullGraphType<DateTimeType>>("publishedAt")
            .Description("When it was published here.")
            .From(source => source.PublishedAt);
        Field<NonNullGraphType<DateTimeType>>("activeFrom")
            .Description("From when on answers are made from it, in every process at once.")
            .From(source => source.ActiveFrom);
        this.Text("notes", "What is new in it.", r => r.Notes);
        Field<NonNullGraphType<StringGraphType>>("checksum")
            .Description(
                "SHA-256, in lower-case hexadecimal digits, over the rows of all data files: equal checksums are equal data."
            )
            .From(source => source.Checksum);
        Field<NonNullGraphType<IntGraphType>>("values")
            .Description("Values of its series, one a year.")
            .From(source => source.Values);
        Field<NonNullGraphType<IntGraphType>>("earlierVersions")
            .Description("Earlier publications in it that said something else than the value in force.")
            .From(source => source.EarlierVersions);
        Field<NonNullGraphType<IntGraphType>>("confirmations")
            .Description("Publications in it that said the same again.")
            .From(source => source.Confirmations);
        Field<NonNullGraphType<IntGraphType>>("added")
            .Description("Versions of values that it added to the release before.")
            .From(source => source.Added);
        Field<NonNullGraphType<IntGraphType>>("removed")
            .Description("Versions of values of the release before that it no longer has.")
            .From(source => source.Removed);
        ValueChangeType.AddTo(this, connections);
        TargetChangeType.AddTo(this, connections);
    }

    public static ConnectionField<Release> Connection(string name, string description) =>
        new()
        {
            Name = name,
            Description = description,
            NodeType = typeof(ReleaseType),
            FilterType = typeof(ReleaseFilterInputType),
            SortType = typeof(ReleaseSortInputType),
            Keys = [r => r.Number],
        };
}
