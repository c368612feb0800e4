using OpenUrban.Data.Plans;

namespace OpenUrban.Seed.Verification;

/// <summary>What became of a reading when it was held against the text.</summary>
/// <param name="Sought">How many quotations were sought.</param>
/// <param name="Mismatches">Those that are not in their places: at most one a place.</param>
/// <param name="Ours">Names that do not occur in the text.</param>
/// <param name="InOtherWords">Places where the text speaks of a thing without its title.</param>
internal sealed record VerificationReport(
    int Sought,
    IReadOnlyList<Mismatch> Mismatches,
    IReadOnlyList<Phrase> Ours,
    IReadOnlyList<(Quotation Quotation, Locator Place)> InOtherWords
)
{
    public int Found => Sought - Mismatches.Select(mismatch => mismatch.Quotation).Distinct().Count();

    public static VerificationReport Of(Reading reading, PlanText text, VariantTable variants)
    {
        IReadOnlyList<string> Folded(Quotation quotation) => [.. quotation.Phrases.Select(variants.Fold)];
        bool StandsAt(Quotation quotation, Locator place) =>
            text.LinesAt(place).Any(line => text.Has(line, Folded(quotation)));
        Mismatch MismatchAt(Quotation quotation, Locator? place) =>
            new(quotation, place, [.. text.LinesWith(Folded(quotation))]);

        return new VerificationReport(
            reading.Quotations.Count,
            [
                .. reading.Quotations.Where(q => q.Places.Count == 0).Select(q => MismatchAt(q, place: null)),
                .. reading.Quotations.SelectMany(q =>
                    q.Places.Where(place => !StandsAt(q, place)).Select(place => MismatchAt(q, place))
                ),
                // Even where the wording is free, the lines have to be in the section that the place names.
                .. reading.Quotations.SelectMany(q =>
                    q.OtherPlaces.Where(place => !IsThere(place)).Select(place => MismatchAt(q, place))
                ),
            ],
            reading.Phrases.Where(w => !text.LinesWith([variants.Fold(w.Text)]).Any()).ToList(),
            reading
                .Quotations.SelectMany(q =>
                    q.OtherPlaces.Where(place => IsThere(place) && !StandsAt(q, place)).Select(place => (q, place))
                )
                .ToList()
        );

        bool IsThere(Locator place) => text.LinesAt(place).Count == place.LineTo - place.LineFrom + 1;
    }
}
