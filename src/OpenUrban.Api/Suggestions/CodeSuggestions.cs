using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Identifiers;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Suggestions;

/// <summary>What unknown codes may have been meant to be.</summary>
internal static class CodeSuggestions
{
    /// <summary>Unknown codes of a request that are told, at most.</summary>
    public const int MaximumCodes = 10;

    /// <summary>Suggestions for a code, at most.</summary>
    public const int MaximumOfCode = 5;

    /// <summary>Of those that a search finds, at most.</summary>
    public const int MaximumFound = 3;

    /// <summary>Longer ones are no codes and no names.</summary>
    public const int LongestCode = 100;

    /// <summary>Of shorter codes nearly all are near each other.</summary>
    private const int ShortestNear = 3;

    /// <summary>Tells in an error which codes are unknown, and what they may have been meant to be.</summary>
    public static RequestError WithSuggestions<TEntity>(
        this RequestError error,
        ReleaseState state,
        IEnumerable<string> codes
    )
        where TEntity : class, INamedEntity
    {
        var table = CodeTables.Of(typeof(TEntity))!;
        var unknown = codes.Where(code => !table.Has(state, code)).Distinct().Take(MaximumCodes).ToList();
        return error
            .With("unknownCodes", unknown.Select(Shown).ToList())
            .With("suggestions", unknown.SelectMany(code => table.SuggestFor(state, code)).ToList());
    }

    /// <summary>A code as it is told: as much of it as a code can have.</summary>
    public static string Shown(string code) => code.Length > LongestCode ? $"{code[..LongestCode]}..." : code;

    /// <summary>Says of which list of others a code is; null where it is of none of these.</summary>
    public static string? Naming(IEnumerable<IIdentifier> identifiers, string code) =>
        identifiers.FirstOrDefault(i => string.Equals(i.Value, code, StringComparison.OrdinalIgnoreCase)) is { } found
            ? $"{code} is what {found.Scheme} calls it."
            : null;

    /// <summary>Codes that begin with a text or that it begins with, and those that differ from it by an error or two of typing; the nearest first.</summary>
    public static IEnumerable<string> NearTo(string text, IEnumerable<string> codes)
    {
        var asked = text.ToUpperInvariant();
        return asked.Length < ShortestNear
            ? []
            : codes
                .Select(code => (Code: code, Distance: DistanceOf(code.ToUpperInvariant())))
                .Where(near => near.Distance is not null)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Code, StringComparer.Ordinal)
                .Take(MaximumOfCode)
                .Select(near => near.Code);

        int? DistanceOf(string code)
        {
            // Of codes of digits most differ by one or two, and mean something else.
            var most =
                asked.All(char.IsAsciiDigit) ? 0
                : asked.Length > ShortestNear ? 2
                : 1;
            var errors = ErrorsBetween(asked, code, most);
            return errors <= most ? errors
                : Begins(asked, code) || Begins(code, asked) ? most + Math.Abs(code.Length - asked.Length)
                : null;
        }
    }

    private static bool Begins(string one, string other) =>
        other.Length >= ShortestNear && one.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Letters that are missing, too many or others (Levenshtein); more than the most where there are more.</summary>
    private static int ErrorsBetween(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (row, next) = (Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(
                    Math.Min(next[j - 1], row[j]) + 1,
                    row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
                );
            }

            (row, next) = (next, row);
        }

        return row[other.Length];
    }
}
