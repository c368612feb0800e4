using System.Buffers;

namespace OpenUrban.Imports;

/// <summary>The indicators, or the areas, of a file. Each text is made a code once, however many lines have it.</summary>
internal sealed class CodeTable
{
    /// <summary>More are no indicators or areas: it will be the wrong column.</summary>
    private const int MaximumCodes = 100_000;

    private const int MaximumLength = 64;

    /// <summary>No slash: it separates the parts of an observation's code.</summary>
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"
    );

    private readonly Func<string, string> codeOf;
    private readonly Dictionary<string, FoundCode?> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundCode?>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, FoundCode> found = new(StringComparer.Ordinal);
    private FoundCode? last;

    /// <param name="codeOf">The code that the store has for a code of the file.</param>
    public CodeTable(Func<string, string> codeOf)
    {
        this.codeOf = codeOf;
        bySpan = byText.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a code is, for messages.</summary>
    public static string Rule { get; } =
        $"A code is 1 to {MaximumLength} letters from A to Z, digits, points, hyphens and underscores.";

    /// <summary>By the code of the store.</summary>
    public IReadOnlyDictionary<string, FoundCode> Found => found;

    public static bool IsCode(string text) =>
        text.Length is > 0 and <= MaximumLength && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>What a text stands for; null when it is no code, and then the reason.</summary>
    public FoundCode? Find(ReadOnlySpan<char> text, ReadOnlySpan<char> name, long line, out string? reason)
    {
        reason = null;

        // Lines are sorted by one of them more often than not.
        if (last is not null && text.SequenceEqual(last.FileCode))
        {
            return last;
        }

        if (!bySpan.TryGetValue(text, out var code))
        {
            if (byText.Count == MaximumCodes)
            {
                reason = $"has more than {MaximumCodes:N0} different codes. Is it the right column?";
                return null;
            }

            code = Create(text.ToString(), name, line, out reason);
            byText.Add(text.ToString(), code);
        }

        last = code ?? last;
        reason ??= code is null ? Refusal(text.ToString()) : null;
        return code;
    }

    private FoundCode? Create(string text, ReadOnlySpan<char> name, long line, out string? reason)
    {
        reason = Refusal(text);
        if (reason is not null)
        {
            return null;
        }

        var code = codeOf(text);
        var created = new FoundCode(
            code,
            text,
            name.IsWhiteSpace() ? null : name.Trim().ToString(),
            UnitMultiplier: null,
            line
        );
        found.Add(code, created);
        return created;
    }

    private string? Refusal(string text)
    {
        if (text.Length == 0)
        {
            return "is empty but required.";
        }

        var code = codeOf(text);
        if (!IsCode(code))
        {
            var made = code == text ? "" : $" (made {ImportText.Quote(code)} by the mapping)";
            return $"{ImportText.Quote(text)}{made} is not a code. {Rule}";
        }

        return found.TryGetValue(code, out var other) && other.FileCode != text
            ? $"{ImportText.Quote(text)} and {ImportText.Quote(other.FileCode)} of line {other.Line} are both {code} in the store."
            : null;
    }
}
