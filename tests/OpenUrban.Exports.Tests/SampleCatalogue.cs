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
            ? new()
            {
                Code = code,
                Name = "Census",
                Producer = "Bureau of Statistics",
                Citation = "Bureau of Statistics, Census, table 3, 2021",
                Table = "3",
                Year = 2021,
                PublishedOn = new DateOnly(2021, 5, 18),
                PublishedPrecision = "NOT_AFTER",
                Grade = "OFFICIAL_VIA_COPY",
                Address = "https://example.org/census",
                Licence = "not stated",
                IsOpen = false,
            }
        : code == "OPEN"
            ? new()
            {
                Code = code,
                Name = "World Indicators",
                Producer = "World Bank",
                Citation = "World Bank, World Indicators, 2025",
                Year = 2025,
                PublishedOn = new DateOnly(2025, 7, 1),
                PublishedPrecision = "DAY",
                Grade = "OFFICIAL",
                Licence = "Open Government Licence",
                LicenceId = "OGL-UK-3.0",
                IsOpen = true,
            }
        : null;

    public string Status(string code) => code == "P" ? "Provisional value" : "Normal value";

    public bool IsTentative(string status) => status is "E" or "F" or "G" or "I" or "P" or "U" or "V";

    public IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area) => [new(2010, "New boundaries")];

    public IReadOnlyList<CatalogueTarget> Targets(string indicator, string area) => [];
}
