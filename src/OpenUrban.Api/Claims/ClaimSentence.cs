using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A verdict on a claim as a sentence (schema/texts, claimVerdicts).</summary>
internal static class ClaimSentence
{
    public static string Of(CheckedClaim claim, Language language)
    {
        var (release, verdict) = (claim.Release, claim.Verdict);
        var texts = ClaimVerdictTexts.In(ExportLanguages.Tag(language));
        var found = claim.Found;
        var place = found.Count > 0 ? found[0] : null;
        var first = place?.Reading;
        var question = verdict.Question;
        var key = claim.Diagnosis switch
        {
            ClaimDiagnosis.Match when verdict.HasMoreDigits => "MATCH_IN_PUBLISHED_DIGITS",
            ClaimDiagnosis.Rounded when first?.Fit == ClaimFit.Cut => "CUT",
            ClaimDiagnosis.WasTrue when first?.Fit != ClaimFit.Exact => "WAS_TRUE_ROUNDED",
            var diagnosis => JsonNamingPolicy.SnakeCaseUpper.ConvertName(diagnosis.ToString()),
        };
        return string.Format(
            CultureInfo.InvariantCulture,
            texts.Reasons[key],
            release.ById<Indicator>(question.IndicatorId)!.Name.In(language),
            release.ById<Area>(question.AreaId)!.Name.In(language),
            question.Year,
            verdict.InForce is { } value ? Quantity(value) : texts.None,
            first?.Value.Year,
            first is null ? "" : release.ById<Area>(first.Value.AreaId)!.Name.In(language),
            first is null ? "" : release.ById<Indicator>(first.Value.IndicatorId)!.Name.In(language),
            place?.Until is { } day
                ? string.Format(CultureInfo.InvariantCulture, place.IsUntilKnown ? texts.Day : texts.DayAtLatest, day)
                : ""
        );

        string Quantity(StoredValue value)
        {
            var row = CheckedClaim.RowOf(release, value);
            var indicator = row.Indicator!;
            var unit = release.ById<Unit>(indicator.UnitId)!;
            var number = (decimal)row.Value!.Value;
            if (unit.Symbol is "%" or "‰")
            {
                return $"{number.ToString($"F{row.Decimals}", CultureInfo.InvariantCulture)}{unit.Symbol}";
            }

            var (power, word) = (indicator.UnitMultiplier, "");
            if (language == Language.En || !texts.Scales.TryGetValue($"{power}", out word!))
            {
                (number, power, word) = (ClaimArithmetic.Shift(number, power), 0, "");
            }

            var decimals = Math.Max(0, row.Decimals - (indicator.UnitMultiplier - power));
            return string.Format(
                CultureInfo.InvariantCulture,
                texts.Quantity,
                number.ToString($"N{decimals}", CultureInfo.InvariantCulture) + word,
                unit.Name.In(language)
            );
        }
    }
}
