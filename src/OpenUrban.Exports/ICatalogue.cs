namespace OpenUrban.Exports;

/// <summary>What the codes in a table stand for, in one release and the export's language.</summary>
public interface ICatalogue
{
    /// <summary>The same in English, for what is drawn where there are no letters of the language.</summary>
    ICatalogue InEnglish { get; }

    /// <summary>Null for a code that is none.</summary>
    CatalogueIndicator? Indicator(string code);

    /// <summary>Null for a code that is none.</summary>
    CatalogueArea? Area(string code);

    /// <summary>Null for a code that is none.</summary>
    CatalogueSource? Source(string code);

    /// <summary>What an observation status means (SDMX code list CL_OBS_STATUS), for example "Provisional value".</summary>
    string Status(string code);

    /// <summary>Whether a value of this status may yet change, or was never counted.</summary>
    bool IsTentative(string status);

    /// <summary>The years from which a series is on a new basis, in their order.</summary>
    IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area);

    /// <summary>The targets of a plan with a number for an indicator in an area.</summary>
    IReadOnlyList<CatalogueTarget> Targets(string indicator, string area);
}
