using OpenUrban.Api.Releases;
using OpenUrban.Api.Search;
using OpenUrban.Data;
using OpenUrban.Data.Search;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Api.Suggestions;

/// <summary>The codes of a type of entity.</summary>
internal abstract class CodeTable
{
    public abstract Type Entity { get; }

    public abstract bool Has(ReleaseState state, string code);

    /// <summary>What an unknown code may have been meant to be, the likeliest first.</summary>
    public abstract IReadOnlyList<Suggestion> SuggestFor(ReleaseState state, string code);
}

/// <param name="kinds">As what they are searched for.</param>
/// <param name="findElsewhere">Finds those that a code names in a list of others or in another time, each with the reason.</param>
internal sealed class CodeTable<TEntity>(
    SearchKind[] kinds,
    Func<ReleaseSnapshot, string, IEnumerable<(TEntity Entity, string Why)>>? findElsewhere = null
) : CodeTable
    where TEntity : class, INamedEntity
{
    public override Type Entity => typeof(TEntity);

    public override bool Has(ReleaseState state, string code) => state.Snapshot!.ByCode<TEntity>(code) is not null;

    public override IReadOnlyList<Suggestion> SuggestFor(ReleaseState state, string code)
    {
        if (code.Length is 0 or > CodeSuggestions.LongestCode)
        {
            return [];
        }

        var release = state.Snapshot!;
        return
        [
            .. InOtherCase()
                .Concat(findElsewhere?.Invoke(release, code) ?? [])
                .Concat(Called())
                .Concat(Near())
                .Concat(Found())
                .DistinctBy(found => found.Entity.Code)
                .Take(CodeSuggestions.MaximumOfCode)
                .Select(found => new Suggestion(code, found.Entity.Code, found.Entity.Name.En, found.Why)),
        ];

        IEnumerable<(TEntity Entity, string Why)> InOtherCase() =>
            release
                .All<TEntity>()
                .Where(e => string.Equals(e.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))
                .Select(e => (e, $"The code is written {e.Code}."));

        IEnumerable<(TEntity Entity, string Why)> Called() =>
            SearchQueries
                .IndexOf(state)
                .Called(code)
                .OfType<TEntity>()
                .Select(e => (e, $"{code} is a name of it, or a word for it, and no code."));

        IEnumerable<(TEntity Entity, string Why)> Near() =>
            CodeSuggestions
                .NearTo(code, release.All<TEntity>().Select(e => e.Code).Distinct())
                .Select(near => (release.ByCode<TEntity>(near)!, $"{code} is nearly its code."));

        IEnumerable<(TEntity Entity, string Why)> Found() =>
            SearchPhrase.TryParse(code) is { } phrase
                ? SearchQueries
                    .IndexOf(state)
                    .Find(phrase, kinds)
                    .Select(hit => hit.Entry.Entity)
                    .OfType<TEntity>()
                    .Take(CodeSuggestions.MaximumFound)
                    .Select(e => (e, $"A search for {code} finds it."))
                : [];
    }
}
