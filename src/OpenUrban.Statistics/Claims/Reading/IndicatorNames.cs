namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>The names of indicators: whole, and by the words that they are made of.</summary>
internal sealed class IndicatorNames
{
    /// <summary>Words that weigh so much together tell an indicator: two that few indicators have.</summary>
    private const double TellingWeight = 4;

    private const double OfOtherNumber = 0.5;

    /// <summary>A word that more indicators have tells none from another.</summary>
    private const double CueWeight = 1.5;

    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<int>> tokensOf = [];
    private readonly List<double> weights = [];
    private readonly List<bool> areNumbers = [];
    private readonly List<(int Indicator, int[] Tokens, double Weight)> names = [];
    private readonly HashSet<string> stop;

    public IndicatorNames(IEnumerable<VocabularyIndicator> indicators, LanguageWords words, Func<string, string> fold)
    {
        stop = [.. words.Of("stop")];
        var users = new Dictionary<int, HashSet<int>>();
        var made = new List<(int Indicator, int[] Tokens)>();
        var count = 0;
        foreach (var indicator in indicators)
        {
            count++;
            foreach (var name in indicator.Of.Names.Select(fold).Distinct())
            {
                AddTerm(name, indicator.Of.Id);
                var bracket = name.IndexOf('(', StringComparison.Ordinal);
                if (bracket > 0)
                {
                    AddTerm(name[..bracket].Trim(), indicator.Of.Id);
                }

                int[] parts = [.. TokensOf(name).Select(NumberOf).Distinct()];
                made.Add((indicator.Of.Id, parts));
                (tokensOf.TryGetValue(indicator.Of.Id, out var own) ? own : tokensOf[indicator.Of.Id] = []).UnionWith(
                    parts
                );
                foreach (var part in parts)
                {
                    (users.TryGetValue(part, out var some) ? some : users[part] = []).Add(indicator.Of.Id);
                }
            }
        }

        for (var token = 0; token < tokens.Count; token++)
        {
            weights.Add(Math.Log(1 + ((double)count / users[token].Count)));
        }

        foreach (var (indicator, parts) in made)
        {
            if (parts.Length > 0)
            {
                names.Add((indicator, parts, parts.Sum(part => weights[part])));
            }
        }
    }

    /// <summary>Whole names, each with the indicators that have it.</summary>
    public WordTable<int[]> Terms { get; } = new();

    /// <summary>
    /// How much of the words of its name each indicator has in a text, from 0 to 1, and how much that tells, which is less where they
    /// are few and common; those that have none are left out.
    /// </summary>
    public Dictionary<int, (double Share, double Telling)> CoverageOf(bool[] present)
    {
        var coverage = new Dictionary<int, (double Share, double Telling)>();
        foreach (var (indicator, parts, weight) in names)
        {
            var (sum, hasOther) = (0d, false);
            foreach (var part in parts)
            {
                sum += present[part] ? weights[part] : 0;
                hasOther |= !present[part] && areNumbers[part];
            }

            if (sum > 0)
            {
                var (share, telling) = coverage.GetValueOrDefault(indicator);

                // One word that is there has been found as a name already.
                // Those of 65 and over are not those of 60 and over, whatever else is said of both.
                var of = (hasOther ? OfOtherNumber : 1) * sum / weight;
                var told = parts.Length == 1 ? 0 : of * Math.Min(1, sum / TellingWeight);
                coverage[indicator] = (Math.Max(share, of), Math.Max(telling, told));
            }
        }

        return coverage;
    }

    /// <summary>The words of names that a text has.</summary>
    public bool[] TokensIn(string folded)
    {
        var present = new bool[tokens.Count];
        foreach (var token in TokensOf(folded))
        {
            if (tokens.TryGetValue(token, out var number))
            {
                present[number] = true;
            }
        }

        return present;
    }

    /// <summary>Whether there is a word among those of a text that tells which one indicator has in its names, and another has not.</summary>
    public bool HasCue(bool[] present, int named, int other)
    {
        foreach (var token in tokensOf[other])
        {
            if (present[token] && weights[token] >= CueWeight && !tokensOf[named].Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private void AddTerm(string name, int indicator)
    {
        // One character is part of too many words.
        if (name.Length > 1)
        {
            Terms.Add(name, [indicator], (one, other) => [.. one.Union(other)]);
        }
    }

    private int NumberOf(string token)
    {
        if (!tokens.TryGetValue(token, out var number))
        {
            tokens[token] = number = tokens.Count;
            areNumbers.Add(PrintedNumber.IsDigit(token[0]));
        }

        return number;
    }

    /// <summary>Words of letters without their plural, numbers, and pairs of Chinese characters.</summary>
    private IEnumerable<string> TokensOf(string folded)
    {
        for (var i = 0; i < folded.Length; )
        {
            var start = i;
            var kind = KindOf(folded[i]);
            while (i < folded.Length && KindOf(folded[i]) == kind)
            {
                i++;
            }

            if (kind == 1)
            {
                var word = folded[start..i];
                word = word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
                if (!stop.Contains(word))
                {
                    yield return word;
                }
            }
            else if (kind == 2)
            {
                yield return folded[start..i];
            }
            else if (kind == 3)
            {
                for (var pair = start; pair < i - 1; pair++)
                {
                    yield return folded.Substring(pair, 2);
                }
            }
        }
    }

    private static int KindOf(char character) =>
        character is >= 'a' and <= 'z' ? 1
        : PrintedNumber.IsDigit(character) ? 2
        : character is >= '\u3400' and <= '\u9fff' ? 3
        : 0;
}
