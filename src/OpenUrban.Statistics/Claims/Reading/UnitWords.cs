namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>Which words are units: those of the languages, and the names of the data set's units.</summary>
internal sealed class UnitWords
{
    private readonly WordTable<UnitReading> scales = new();
    private readonly WordTable<UnitReading> units = new();
    private readonly WordTable<UnitReading> before = new();
    private readonly Dictionary<int, UnitKind> kinds = [];
    private readonly Dictionary<string, UnitReading> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<string, string> fold;

    public UnitWords(IEnumerable<ClaimUnit> known, LanguageWords words, Func<string, string> fold)
    {
        this.fold = fold;
        foreach (var (power, some) in words.Numbered("scale"))
        {
            Add(scales, some, new UnitReading { Scale = power });
        }

        foreach (var (power, some) in words.Numbered("ratio"))
        {
            Add(units, some, new UnitReading { Ratio = power });
        }

        foreach (var (power, some) in words.Numbered("ratio-before"))
        {
            Add(before, some, new UnitReading { Ratio = power });
        }

        Add(before, words.Of("money-before"), new UnitReading { Kinds = ["money"] });
        foreach (var (kind, some) in words.KindsOf("per-before"))
        {
            Add(before, some, new UnitReading { Kinds = [kind], IsQuotient = true });
        }

        Add(units, words.Of("points"), new UnitReading { Ratio = -2, IsPoints = true });
        foreach (var (kind, some) in words.KindsOf("kind"))
        {
            Add(units, some, new UnitReading { Kinds = [kind] });
        }

        Add(units, words.Of("count"), new UnitReading { IsCount = true });
        foreach (var unit in known)
        {
            AddUnit(unit);
        }
    }

    public UnitKind KindOf(int unitId) => kinds[unitId];

    /// <summary>Reads the words behind a number.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="at">Where the number ends.</param>
    /// <param name="end">Where its unit ends; where the number does when there is none.</param>
    public UnitReading ReadAfter(string text, int at, out int end)
    {
        end = at;
        int? scale = null;
        var next = SkipSpace(text, at);
        while (scales.TryMatch(text, next, out var word, out var length))
        {
            scale = (scale ?? 0) + word.Scale!.Value;
            end = next + length;
            next = SkipSpace(text, end);
        }

        if (units.TryMatch(text, next, out var unit, out var unitLength))
        {
            end = next + unitLength;
            return unit with { Scale = scale };
        }

        return UnitReading.None with
        {
            Scale = scale,
        };
    }

    /// <summary>Reads the words before a number.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="start">Where its words begin; where the number does when there are none.</param>
    public UnitReading ReadBefore(string text, int at, out int start)
    {
        var last = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        if (before.TryMatchBefore(text, last, out var word, out var length))
        {
            start = last - length;
            return word;
        }

        start = at;
        return UnitReading.None;
    }

    /// <summary>A unit that was given apart: its words, or the code of a unit of the data set. Null where it is none.</summary>
    public UnitReading? TryRead(string unit)
    {
        if (byCode.TryGetValue(unit.Trim(), out var known))
        {
            return known;
        }

        var folded = fold(unit.Trim());
        if (before.TryGet(folded, out var word))
        {
            return word;
        }

        var reading = ReadAfter(folded, 0, out var end);
        return end == folded.Length && end > 0 ? reading : null;
    }

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;

    private void AddUnit(ClaimUnit unit)
    {
        string[] names = [.. unit.Names.SelectMany(Spellings).Select(fold).Where(name => name.Length > 0).Distinct()];
        var kind = new UnitKind { Full = unit.Code };
        foreach (var name in names)
        {
            if (!units.TryGet(name, out var word))
            {
                continue;
            }

            kind =
                word.Ratio is { } power ? new UnitKind { Full = "ratio", Ratio = power }
                : word.Kinds.Count > 0 && kind.Full == unit.Code && !IsOwn(word.Kinds[0])
                    ? kind with
                    {
                        Full = word.Kinds[0],
                    }
                : kind;
        }

        if (kind.Ratio is null)
        {
            var numerator = names.Select(NumeratorOf).FirstOrDefault(part => part is not null);
            if (numerator is not null && units.TryGet(numerator, out var of) && of.Kinds.Count > 0)
            {
                kind = kind with { Numerator = of.Kinds[0] };
            }

            Add(units, names, new UnitReading { Kinds = [kind.Full] });
        }

        kinds[unit.Id] = kind with { IsThing = kind.Full == unit.Code };
        byCode[unit.Code] = kind.Ratio is { } ratio
            ? new UnitReading { Ratio = ratio }
            : new UnitReading { Kinds = [kind.Full] };
    }

    /// <summary>Whether a kind is a unit of the data set that no word of the languages names: they are told by their codes.</summary>
    private bool IsOwn(string kind) => byCode.ContainsKey(kind);

    /// <summary>A name, and without what stands in brackets.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        var bracket = name.IndexOfAny(['(', '（']);
        if (bracket > 0)
        {
            yield return name[..bracket].Trim();
        }
    }

    /// <summary>What is divided: yuan, of yuan per person.</summary>
    private static string? NumeratorOf(string name)
    {
        var per = name.IndexOf(" per ", StringComparison.Ordinal);
        per = per > 0 ? per : name.IndexOf('/', StringComparison.Ordinal);
        return per > 0 ? name[..per] : null;
    }

    private static void Add(WordTable<UnitReading> table, IEnumerable<string> words, UnitReading reading)
    {
        foreach (var word in words)
        {
            table.Add(
                word,
                reading,
                (one, other) =>
                    one with
                    {
                        Kinds = [.. one.Kinds.Union(other.Kinds)],
                        IsCount = one.IsCount || other.IsCount,
                    }
            );
        }
    }
}
