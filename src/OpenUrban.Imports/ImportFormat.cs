namespace OpenUrban.Imports;

/// <summary>Formats of files with values.</summary>
public enum ImportFormat
{
    /// <summary>Comma-separated values with a header line and one value a line.</summary>
    TidyCsv,

    /// <summary>
    /// The World Bank's layouts: the wide one of its bulk download, one line a series with a column a year, and the long
    /// one of a single indicator.
    /// </summary>
    WorldBankCsv,

    /// <summary>SDMX-CSV 2.0 and 2.1 data messages.</summary>
    SdmxCsv,

    /// <summary>A dataset in JSON-stat 2.0.</summary>
    JsonStat,
}
