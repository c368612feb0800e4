namespace OpenUrban.Exports.SdmxCsv;

/// <summary>A component of the data structure; ids are those of the SDMX cross-domain concepts where there is one.</summary>
/// <param name="Id">Its id.</param>
internal sealed record SdmxConcept(string Id)
{
    public static SdmxConcept Series { get; } = new("SERIES");
    public static SdmxConcept Area { get; } = new("REF_AREA");
    public static SdmxConcept Indicator { get; } = new("INDICATOR");
    public static SdmxConcept Transform { get; } = new("TRANSFORMATION");
    public static SdmxConcept Time { get; } = new("TIME_PERIOD");
    public static SdmxConcept Value { get; } = new("OBS_VALUE");
    public static SdmxConcept Status { get; } = new("OBS_STATUS");
    public static SdmxConcept Break { get; } = new("BREAK");
    public static SdmxConcept Confidentiality { get; } = new("CONF_STATUS");
    public static SdmxConcept Bound { get; } = new("OBS_BOUND");
    public static SdmxConcept Reference { get; } = new("REF_PERIOD");
    public static SdmxConcept Unit { get; } = new("UNIT_MEASURE");
    public static SdmxConcept Multiplier { get; } = new("UNIT_MULT");
    public static SdmxConcept Decimals { get; } = new("DECIMALS");
    public static SdmxConcept Source { get; } = new("SOURCE");
    public static SdmxConcept PublishedOn { get; } = new("PUBLISHED_ON");
    public static SdmxConcept PublishedPrecision { get; } = new("PUBLISHED_PRECISION");
    public static SdmxConcept Notes { get; } = new("COMMENT_OBS");

    /// <summary>Its name, for labels.</summary>
    public string Name(string language) => ExportTexts.In(language).Concepts[Id];
}
