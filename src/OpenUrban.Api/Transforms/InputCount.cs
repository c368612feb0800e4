using System.Collections.Concurrent;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Transforms;

/// <summary>
/// Counts the inputs that an operation asks for, of which ranks among many areas have more than anybody reads. A scoped
/// service.
/// </summary>
internal sealed class InputCount
{
    private readonly ConcurrentDictionary<GraphQLField, int> counts = new();

    /// <exception cref="RequestError">A field has too many.</exception>
    public void Add(GraphQLField field, int inputs)
    {
        if (counts.AddOrUpdate(field, inputs, (_, before) => before + inputs) > SeriesPointType.MaximumInputs)
        {
            throw TooMany();
        }
    }

    public static RequestError TooMany() =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The points have more than {SeriesPointType.MaximumInputs} inputs. Ask for fewer indicators, areas or years, "
                + "or leave inputs out."
        ).With("limit", SeriesPointType.MaximumInputs);
}
