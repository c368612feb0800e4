using System.Globalization;
using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Testing.Claims;

/// <summary>Makes claims of the values of a release, the same for a seed: true ones, and such as people make by mistake.</summary>
internal sealed class ClaimGenerator
{
    /// <summary>With fewer digits a number that was cut is no longer taken for what it was.</summary>
    private const int LeastCutDigits = 3;

    private const int LeastRoundedDigits = 2;

    private static readonly (int Power, string Word)[] Scales =
    [
        (0, ""),
        (4, "万"),
        (4, "萬"),
        (6, " million"),
        (8, "亿"),
        (9, " billion"),
    ];

    private readonly ClaimVocabulary vocabulary;
    private readonly IPublishedValues values;
    private readonly List<StoredValue> rows = [];
    private readonly List<(StoredValue InForce, StoredValue Earlier)> revised = [];
    private readonly Random random;

    public ClaimGenerator(ObservationColumns columns, ClaimVocabulary vocabulary, IPublishedValues values, int seed)
    {
        (this.vocabulary, this.values, random) = (vocabulary, values, new Random(seed));
        for (var series = 0; series < columns.SeriesCount; series++)
        {
            rows.AddRange(
                values.OfSeries(columns.IndicatorIdOf(series), columns.AreaIdOf(series)).Where(v => v.Value != 0)
            );
        }

        foreach (var row in rows)
        {
            revised.AddRange(
                values
                    .Publications(row.IndicatorId, row.AreaId, row.Year)
                    .Where(earlier =>
                        ClaimArithmetic.Compare(earlier.Value, earlier.Precision, 0, row.Value, row.Precision)
                        == ClaimFit.None
                    )
                    .Select(earlier => (row, earlier))
            );
        }
    }

    /// <summary>Each of the earlier publications that said something else, in all ways to print it that are known here.</summary>
    public IEnumerable<GeneratedClaim> AllRevised() =>
        revised.SelectMany(
            pair => Enumerable.Range(0, 4),
            (pair, _) => Printed(ClaimKind.Revised, pair.InForce, pair.Earlier.Value, pair.Earlier.Precision)
        );

    public GeneratedClaim Next()
    {
        while (true)
        {
            var kind = (ClaimKind)random.Next(Enum.GetValues<ClaimKind>().Length);
            if (Make(kind, rows[random.Next(rows.Count)]) is { } claim)
            {
                return claim;
            }
        }
    }

    private GeneratedClaim? Make(ClaimKind kind, StoredValue row) =>
        kind switch
        {
            ClaimKind.True => Printed(kind, row, row.Value, row.Precision),
            ClaimKind.Rounded => Shortened(kind, row, LeastRoundedDigits, MidpointRounding.AwayFromZero),
            ClaimKind.Cut => Shortened(kind, row, LeastCutDigits, MidpointRounding.ToZero),
            ClaimKind.Revised when revised.Count > 0 && revised[random.Next(revised.Count)] is var (inForce, earlier) =>
                Printed(kind, inForce, earlier.Value, earlier.Precision),
            ClaimKind.OtherYear => Other(kind, row, values.OfSeries(row.IndicatorId, row.AreaId)),
            ClaimKind.OtherArea => Other(kind, row, values.OfYear(row.IndicatorId, row.Year)),
            ClaimKind.OtherDefinition => Other(
                kind,
                row,
                values
                    .OfArea(row.AreaId, row.Year)
                    .Where(other =>
                        other.IndicatorId != row.IndicatorId && vocabulary.AreLike(row.IndicatorId, other.IndicatorId)
                    )
            ),
            ClaimKind.TenThousand => TenThousand(row),
            ClaimKind.Share => Share(row),
            ClaimKind.NeverPublished => Never(row),
            _ => null,
        };

    private GeneratedClaim? Other(ClaimKind kind, StoredValue row, IEnumerable<StoredValue> others)
    {
        var all = others
            .Where(other =>
                other.Value != 0
                && !other.IsSameAs(row)
                && ClaimArithmetic.Compare(other.Value, other.Precision, 0, row.Value, row.Precision) == ClaimFit.None
            )
            .ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var picked = all[random.Next(all.Count)];
        return Printed(kind, row, picked.Value, picked.Precision);
    }

    private GeneratedClaim? Shortened(ClaimKind kind, StoredValue row, int digits, MidpointRounding rounding)
    {
        var most = DigitsOf(row.Value, row.Precision) - digits;
        if (most < 1)
        {
            return null;
        }

        var precision = row.Precision + 1 + random.Next(most);
        var value = ClaimArithmetic.Shift(
            Math.Round(ClaimArithmetic.Shift(row.Value, -precision), rounding),
            precision
        );
        return value == row.Value || value == 0 ? null : Printed(kind, row, value, precision);
    }

    private GeneratedClaim? TenThousand(StoredValue row)
    {
        if (row.Value < 1_000_000 || vocabulary.BasePowerOf(row.IndicatorId) < 0)
        {
            return null;
        }

        var isUp = random.Next(2) == 0;
        var (right, wrong) = isUp ? (4, 8) : (8, 4);
        var decimals = Math.Max(0, right - row.Precision);
        var digits = ClaimArithmetic.Shift(row.Value, -right);
        return new GeneratedClaim(
            ClaimKind.TenThousand,
            row,
            Digits(digits, decimals, grouped: random.Next(2) == 0) + (wrong == 4 ? "万" : "亿"),
            ClaimArithmetic.Shift(digits, wrong),
            wrong - decimals
        );
    }

    private GeneratedClaim? Share(StoredValue row)
    {
        var power = vocabulary.BasePowerOf(row.IndicatorId);
        if (power >= 0)
        {
            return null;
        }

        // What is read of it is in the unit that is printed: 0.6789 is taken for 0.6789 percent.
        var decimals = Math.Max(0, -row.Precision);
        return new GeneratedClaim(
            ClaimKind.Share,
            row,
            Digits(row.Value, decimals, grouped: false),
            ClaimArithmetic.Shift(row.Value, power),
            power - decimals
        );
    }

    private GeneratedClaim? Never(StoredValue row)
    {
        if (DigitsOf(row.Value, row.Precision) < LeastCutDigits)
        {
            return null;
        }

        var factor = (decimal)(
            random.NextDouble() < 0.5 ? 0.5 + (random.NextDouble() * 0.45) : 1.05 + random.NextDouble()
        );
        var value = ClaimArithmetic.Shift(
            Math.Round(ClaimArithmetic.Shift(row.Value * factor, -row.Precision)),
            row.Precision
        );
        return value == 0 ? null : Printed(ClaimKind.NeverPublished, row, value, row.Precision);
    }

    private GeneratedClaim Printed(ClaimKind kind, StoredValue row, decimal value, int precision)
    {
        var power = vocabulary.BasePowerOf(row.IndicatorId);
        var grouped = random.Next(2) == 0;
        if (
            power is -2 or -3
            && vocabulary.TryRead("1%", null, out var percent) == ClaimNumberFault.None
            && vocabulary.Fits(row.IndicatorId, percent!.Unit)
        )
        {
            string[] words = power == -2 ? ["%", "％", " percent", " per cent", ""] : ["‰", " per thousand", ""];
            var digits = Digits(ClaimArithmetic.Shift(value, -power), Math.Max(0, power - precision), grouped);
            return new GeneratedClaim(kind, row, digits + words[random.Next(words.Length)], value, precision);
        }

        // The unit that is printed, and any other in which the number has a point or ends in noughts.
        var usual = random.Next(4) == 0;
        var scales = Scales
            .Where(scale => Math.Abs(value) >= ClaimArithmetic.Shift(0.1m, scale.Power))
            .DefaultIfEmpty(Scales[0])
            .ToArray();
        var (exponent, word) = usual ? (power, "") : scales[random.Next(scales.Length)];
        var decimals = Math.Max(0, exponent - precision);
        var text = Digits(ClaimArithmetic.Shift(value, -exponent), decimals, grouped) + word;

        // Noughts that are written out are digits of the claim.
        return new GeneratedClaim(
            kind,
            row,
            random.Next(20) == 0 ? FullWidth(text) : text,
            value,
            Math.Min(precision, exponent)
        );
    }

    private static string Digits(decimal value, int decimals, bool grouped) =>
        value.ToString($"{(grouped ? 'N' : 'F')}{decimals}", CultureInfo.InvariantCulture);

    private static string FullWidth(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static int DigitsOf(decimal value, int precision)
    {
        var digits = 0;
        for (var rest = Math.Abs(ClaimArithmetic.Shift(value, -precision)); rest >= 1; rest /= 10)
        {
            digits++;
        }

        return digits;
    }
}
