using OpenUrban.Statistics.Claims.Reading;

namespace OpenUrban.Statistics.Claims;

/// <summary>Holds printed numbers against published ones.</summary>
/// <param name="vocabulary">The indicators and their units.</param>
/// <param name="values">The published values.</param>
public sealed class ClaimJudge(ClaimVocabulary vocabulary, IPublishedValues values)
{
    /// <summary>So many places where a number was found are named.</summary>
    public const int MaximumReadings = 10;

    /// <summary>With fewer digits a number is that of many others, rounded.</summary>
    private const int DigitsThatTell = 3;

    /// <summary>Powers of ten that are taken for one another: up to 万亿 for 万, and back.</summary>
    private const int LargestPower = 9;

    /// <exception cref="ArgumentException">The number is in a unit that the indicator cannot have.</exception>
    public ClaimVerdict Judge(ClaimQuestion question)
    {
        var indicator = vocabulary.Indicator(question.IndicatorId);
        var claims = ClaimsOf(question.Number, indicator);
        if (claims.Count == 0)
        {
            throw new ArgumentException("The number is in another unit than the indicator.", nameof(question));
        }

        var inForce = values.InForce(question.IndicatorId, question.AreaId, question.Year);
        var best = inForce is { } value ? BestOf(claims, value) : (Fit: ClaimFit.None, Claim: claims[0]);
        var readings = new List<ClaimReading>();
        if (best.Fit != ClaimFit.None)
        {
            readings.Add(
                new ClaimReading(
                    best.Fit == ClaimFit.Exact ? ClaimDiagnosis.Match : ClaimDiagnosis.Rounded,
                    inForce!.Value,
                    best.Fit
                )
            );
        }
        else
        {
            Search(question, indicator, claims, inForce, readings);
        }

        var multiplier = indicator.BasePower;
        return new ClaimVerdict(
            question,
            readings.Count == 0 ? ClaimDiagnosis.NotPublished : readings[0].Diagnosis,
            inForce,
            readings
        )
        {
            Claimed = Powers.Shift(best.Claim.Value, -multiplier) ?? question.Number.Number.Value,
            WasTrueWhenSaid = WasTrue(question, claims),
            HasMoreDigits =
                best.Fit == ClaimFit.Exact
                && best.Claim.Precision < inForce!.Value.Precision
                && question.Number.Number.Decimals > 0,
        };
    }

    /// <summary>How the number of a claim is like a value.</summary>
    public ClaimFit FitOf(ClaimQuestion question, StoredValue value) =>
        ClaimsOf(question.Number, vocabulary.Indicator(question.IndicatorId)) is { Count: > 0 } claims
            ? BestOf(claims, value).Fit
            : ClaimFit.None;

    private void Search(
        ClaimQuestion question,
        VocabularyIndicator indicator,
        IReadOnlyList<Claim> claims,
        StoredValue? inForce,
        List<ClaimReading> readings
    )
    {
        var tells = question.Number.Number.SignificantDigits >= DigitsThatTell;
        AddEarlier(question, claims, inForce, readings);
        if (inForce is { } value)
        {
            AddScales(claims, value, tells, readings);
        }

        foreach (var other in values.OfArea(question.AreaId, question.Year))
        {
            if (other.IndicatorId == question.IndicatorId)
            {
                continue;
            }

            var of = vocabulary.Indicator(other.IndicatorId);
            if (!of.IsLike(indicator))
            {
                continue;
            }

            var isSame = of.SharesConcept(indicator);

            // Without a unit it may have been meant in that of either.
            Add(
                ClaimDiagnosis.OtherDefinition,
                other,
                question.Number.Unit.IsBare ? [.. claims, .. ClaimsOf(question.Number, of)] : claims,
                isSame
            );
        }

        foreach (var other in values.OfSeries(question.IndicatorId, question.AreaId))
        {
            if (other.Year != question.Year)
            {
                Add(ClaimDiagnosis.OtherYear, other, claims);
            }
        }

        foreach (var other in values.OfYear(question.IndicatorId, question.Year))
        {
            if (other.AreaId != question.AreaId)
            {
                Add(ClaimDiagnosis.OtherArea, other, claims);
            }
        }

        // Sorted by what explains most; equals stay as they were found.
        var sorted = readings.OrderBy(reading => OrderOf(reading, question)).Take(MaximumReadings).ToList();
        readings.Clear();
        readings.AddRange(sorted);

        void Add(ClaimDiagnosis diagnosis, StoredValue other, IReadOnlyList<Claim> of, bool isSameConcept = false)
        {
            var fit = of.Count == 0 ? ClaimFit.None : BestOf(of, other).Fit;
            if (fit == ClaimFit.Exact || (fit == ClaimFit.Rounded && tells))
            {
                readings.Add(new ClaimReading(diagnosis, other, fit) { IsSameConcept = isSameConcept });
            }
        }
    }

    /// <summary>Publications that were in force before, each with the one that replaced it.</summary>
    private void AddEarlier(
        ClaimQuestion question,
        IReadOnlyList<Claim> claims,
        StoredValue? inForce,
        List<ClaimReading> readings
    )
    {
        var publications = values.Publications(question.IndicatorId, question.AreaId, question.Year);
        for (var i = publications.Count - 1; i >= 0; i--)
        {
            var earlier = publications[i];
            if (inForce is { } now && earlier.Value == now.Value)
            {
                continue;
            }

            var fit = BestOf(claims, earlier).Fit;
            if (fit != ClaimFit.None)
            {
                readings.Add(
                    new ClaimReading(ClaimDiagnosis.WasTrue, earlier, fit)
                    {
                        ReplacedBy = NextOf(publications, i) ?? inForce,
                    }
                );
            }
        }
    }

    /// <summary>The publication behind one that says something else.</summary>
    private static StoredValue? NextOf(IReadOnlyList<StoredValue> publications, int place)
    {
        for (var i = place + 1; i < publications.Count; i++)
        {
            if (!publications[i].IsConfirmation && publications[i].Value != publications[place].Value)
            {
                return publications[i];
            }
        }

        return null;
    }

    private static void AddScales(
        IReadOnlyList<Claim> claims,
        StoredValue value,
        bool tells,
        List<ClaimReading> readings
    )
    {
        foreach (var claim in claims)
        {
            for (var power = -LargestPower; power <= LargestPower; power++)
            {
                if (
                    power == 0
                    || claim.Value == 0
                    || Powers.Shift(claim.Value, power) is not { } shifted
                    || Math.Abs(shifted) > Math.Abs(value.Value) * 2
                    || Math.Abs(shifted) * 2 < Math.Abs(value.Value)
                )
                {
                    continue;
                }

                var fit = (claim with { Value = shifted, Precision = claim.Precision + power }).FitTo(value);
                if (fit == ClaimFit.Exact || (fit != ClaimFit.None && tells))
                {
                    readings.Add(new ClaimReading(ClaimDiagnosis.WrongScale, value, fit) { PowerOfTen = power });
                    return;
                }
            }
        }
    }

    /// <summary>Exact before rounded; then what explains the number best.</summary>
    private static (int, int, int) OrderOf(ClaimReading reading, ClaimQuestion question)
    {
        var kind = reading.Diagnosis switch
        {
            ClaimDiagnosis.WasTrue => 0,
            ClaimDiagnosis.OtherDefinition when reading.IsSameConcept => 1,
            ClaimDiagnosis.WrongScale => 2,
            ClaimDiagnosis.OtherYear => 4,
            ClaimDiagnosis.OtherArea => 5,
            _ => 3,
        };

        // What was true when it was said, rounded, was as true as what is true now.
        var isLoose = reading.Fit != ClaimFit.Exact && reading.Diagnosis != ClaimDiagnosis.WasTrue;
        return (isLoose ? 1 : 0, kind, Math.Abs(reading.Value.Year - question.Year));
    }

    private bool? WasTrue(ClaimQuestion question, IReadOnlyList<Claim> claims) =>
        question.SaidOn is { } day && values.On(day, question.IndicatorId, question.AreaId, question.Year) is { } then
            ? BestOf(claims, then).Fit != ClaimFit.None
            : null;

    private static (ClaimFit Fit, Claim Claim) BestOf(IReadOnlyList<Claim> claims, StoredValue value)
    {
        var best = (Fit: ClaimFit.None, Claim: claims[0]);
        for (var i = 0; i < claims.Count; i++)
        {
            var fit = claims[i].FitTo(value);
            if (fit > best.Fit)
            {
                best = (fit, claims[i]);
            }
        }

        return best;
    }

    /// <summary>
    /// What a number may say of an indicator, in base units. Without any word it is in the unit that the indicator is printed in, or in
    /// plain ones; a bare share is not taken for a percentage, which is a mistake of scale.
    /// </summary>
    private static List<Claim> ClaimsOf(ClaimedNumber number, VocabularyIndicator indicator)
    {
        var claims = new List<Claim>(2);
        var unit = number.Unit;
        if (indicator.Kind.Fit(unit) == 0)
        {
            return claims;
        }

        if (unit.Ratio is { } ratio)
        {
            Add(ratio);
        }
        else if (unit.Scale is { } scale)
        {
            Add(scale);
        }
        else if (!unit.IsBare)
        {
            Add(0);
        }
        else
        {
            Add(indicator.BasePower);
            if (indicator.Kind.Ratio is null && indicator.BasePower != 0)
            {
                Add(0);
            }
        }

        return claims;

        void Add(int power)
        {
            if (Powers.Shift(number.Number.Value, power) is { } value)
            {
                claims.Add(new Claim(value, power - number.Number.Decimals, number.Number.TrailingZeros));
            }
        }
    }

    private readonly record struct Claim(decimal Value, int Precision, int Zeros)
    {
        public ClaimFit FitTo(StoredValue stored) =>
            ClaimArithmetic.Compare(Value, Precision, Zeros, stored.Value, stored.Precision);
    }
}
