using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

internal sealed class ReleaseQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        ReleaseType
            .Connection("releases", "The releases of the data set.")
            .AddTo(query, connections, rows => rows.Of<Release>());
        var release = query
            .Field<ReleaseType>("release")
            .Description("The release with this number, or the current one. Null when there is none.")
            .Argument<IntGraphType>("number", "Number of the release. Without it, the current one.");
        release.FieldType.WriteWith<Root>(selection =>
        {
            var number = selection.Bind(context => context.GetArgument<int?>("number"));
            return new ComputedWriter<Release?>(
                writer =>
                    number.Get(writer) is { } given
                        ? writer.State.Rows!.Of<Release>().AsEnumerable().FirstOrDefault(r => r.Number == given)
                        : writer.Snapshot().Release,
                selection.Writer<Release?>()
            );
        });
        query
            .Field<NonNullGraphType<DatasetType>>("dataset")
            .Description("What the data set as a whole is called, how it may be used and how it is cited.")
            .FieldType.WriteWith<Root>(selection => new ComputedWriter<Dataset>(
                writer => writer.Snapshot().All<Dataset>().Single(),
                selection.Writer<Dataset>()
            ));
    }
}
