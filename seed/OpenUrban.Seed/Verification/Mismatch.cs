using OpenUrban.Data.Plans;

namespace OpenUrban.Seed.Verification;

/// <summary>Words that are not where the reading says they are.</summary>
/// <param name="Quotation">What was sought.</param>
/// <param name="Place">Where; null when the reading names no place.</param>
/// <param name="FoundInLines">Where in the text it stands instead.</param>
internal sealed record Mismatch(Quotation Quotation, Locator? Place, IReadOnlyList<int> FoundInLines)
{
    public override string ToString() =>
        $"{Quotation.What}: \"{string.Join("\" or \"", Quotation.Phrases)}\" is not at "
        + $"{(Place is null ? "any place, for none is given" : Name(Place))}; "
        + (FoundInLines.Count == 0 ? "it is nowhere in the text" : $"it is in line {string.Join(", ", FoundInLines)}");

    /// <summary>As in the data files: 四·二:18.</summary>
    public static string Name(Locator place)
    {
        var item = place.Item is null ? "" : $"·{place.Item}";
        var section = place.Section is null ? "" : $"{place.Section}{item}:";
        return place.LineFrom == place.LineTo
            ? $"{section}{place.LineFrom}"
            : $"{section}{place.LineFrom}-{place.LineTo}";
    }
}
