using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;

namespace OpenUrban.Api.Releases;

/// <summary>Fetches what answers need beside the release that they are made from.</summary>
internal sealed class ReleaseAsks(ReleaseStates states) : IAskSource
{
    public async ValueTask FetchAsync(DataState state, Asks asks, CancellationToken cancellationToken)
    {
        foreach (var ask in asks.Open.OfType<ReleaseAsk>().ToList())
        {
            asks.Answer(ask, (ReleaseState?)await states.FindEarlierAsync(state, ask.Number, cancellationToken));
        }
    }
}
