using GraphQL;
using GraphQL.Types;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.Api.Plans;

/// <summary>The root fields target and targets, as of a day or a release.</summary>
internal static class TargetRootFields
{
    public static void AddTargets(ObjectGraphType query, ConnectionTypes connections)
    {
        var connection = TargetType.Connection(
            "targets",
            "The targets of the plans, as they now stand or stood then: one version of each.",
            TargetClock.Arguments()
        );
        var field = connection.AddTo(query, connections);
        field.WriteWith<Root>(selection =>
        {
            var clock = selection.Bind(TargetClock.Read, ["asOf", "release"]);
            return connection.WriteRoot(
                selection,
                writer => InForce(writer, clock.Get(writer).Checked(writer)),
                (writer, target) => new DatedTarget(target, clock.Get(writer).Checked(writer))
            );
        });
    }

    public static void AddTarget(ObjectGraphType query)
    {
        var field = query
            .Field<TargetType>("target")
            .Description(
                "The target with this code, as it now stands or stood then. Null when there is none, or was none."
            )
            .Argument<NonNullGraphType<StringGraphType>>("code", "Its code, for example T-S2.")
            .FieldType;
        foreach (var argument in TargetClock.Arguments())
        {
            field.Arguments!.Add(argument);
        }

        field.WriteWith<Root>(selection =>
        {
            var code = selection.Bind(context => context.GetArgument<string>("code"), ["code"]);
            var clock = selection.Bind(TargetClock.Read, ["asOf", "release"]);
            return new ComputedWriter<DatedTarget?>(
                writer =>
                {
                    var at = clock.Get(writer).Checked(writer);
                    writer.Note(new NamedCode(typeof(Target), code.Get(writer)));
                    return Find(writer, at, code.Get(writer)) is { } target ? new DatedTarget(target, at) : null;
                },
                selection.Writer<DatedTarget?>()
            );
        });
    }

    private static Target? Find(OperationWriter writer, TargetClock clock, string code) =>
        clock == default
            ? writer.Snapshot().ByCode<Target>(code)
            : InForce(writer, clock).FirstOrDefault(t => t.Code == code);

    private static IReadOnlyList<Target> InForce(OperationWriter writer, TargetClock clock) =>
        clock == default
            ? writer.State.GetOrAdd(
                typeof(TargetClock),
                _ => (Target[])[.. clock.InForce(writer.Snapshot().All<Target>())]
            )
            : [.. clock.InForce(writer.Snapshot().All<Target>())];
}
