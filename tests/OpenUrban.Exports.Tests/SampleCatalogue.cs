namespace OpenUrban.Exports.Tests;

/// <summary>What the codes of <see cref="SampleTable"/> stand for.</summary>
internal sealed class SampleCatalogue : ICatalogue
{
    public ICatalogue InEnglish => this;

    public CatalogueIndicator? Indicator(string code) =>
        code == "POP_CENSUS"
            ? new(code, "Census population", "Residents at the census.", "PERSON", "persons", null, 0, 0)
            : null;

    public CatalogueArea? Area(string code) =>
        code switch
        {
            "310101" => new(code, "Huangpu District", "DISTRICT", "310000", 121.48, 31.23),
            "310115" => new(code, "Pudong New Area", "DISTRICT", "310000", 121.54, 31.22),
            _ => null,
        };

    public CatalogueSource? Source(string code) =>
        code == "CENSUS"
            ? new(code, "Census", "Bureau of Statistics", 2021, "https://example.org/census", "Facts", null)
            : null;

    public string Status(string code) => code == "P" ? "Provisional value" : "Normal value";

    public IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area) => [new(2010, "New boundaries")];

    public IReadOnlyList<CatalogueTarget> Targets(string indicator, string area) => [];
}
