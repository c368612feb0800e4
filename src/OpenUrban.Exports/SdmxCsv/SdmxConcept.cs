namespace OpenUrban.Exports.SdmxCsv;

/// <summary>A component of the data structure; ids are those of the SDMX cross-domain concepts where there is one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="English">Its name, for labels.</param>
/// <param name="Simplified">The same in simplified Chinese.</param>
/// <param name="Traditional">The same in traditional Chinese.</param>
internal sealed record SdmxConcept(string Id, string English, string Simplified, string Traditional)
{
    public static SdmxConcept Series { get; } = new("SERIES", "Series", "系列", "系列");
    public static SdmxConcept Area { get; } = new("REF_AREA", "Reference area", "参考地区", "參考地區");
    public static SdmxConcept Indicator { get; } = new("INDICATOR", "Indicator", "指标", "指標");
    public static SdmxConcept Transform { get; } = new("TRANSFORMATION", "Transformation", "变换", "變換");
    public static SdmxConcept Time { get; } = new("TIME_PERIOD", "Time period", "时期", "時期");
    public static SdmxConcept Value { get; } = new("OBS_VALUE", "Observation value", "观测值", "觀測值");
    public static SdmxConcept Status { get; } = new("OBS_STATUS", "Observation status", "观测状态", "觀測狀態");
    public static SdmxConcept Break { get; } = new("BREAK", "Break in series", "序列中断", "序列中斷");
    public static SdmxConcept Confidentiality { get; } =
        new("CONF_STATUS", "Confidentiality status", "保密状态", "保密狀態");
    public static SdmxConcept Bound { get; } = new("OBS_BOUND", "Bound of the observation", "观测值界限", "觀測值界限");
    public static SdmxConcept Reference { get; } = new("REF_PERIOD", "Reference period", "参考时期", "參考時期");
    public static SdmxConcept Unit { get; } = new("UNIT_MEASURE", "Unit of measure", "计量单位", "計量單位");
    public static SdmxConcept Multiplier { get; } = new("UNIT_MULT", "Unit multiplier", "单位乘数", "單位乘數");
    public static SdmxConcept Decimals { get; } = new("DECIMALS", "Decimals", "小数位数", "小數位數");
    public static SdmxConcept Source { get; } = new("SOURCE", "Source", "来源", "來源");
    public static SdmxConcept PublishedOn { get; } = new("PUBLISHED_ON", "Published on", "发布日期", "發布日期");
    public static SdmxConcept PublishedPrecision { get; } =
        new("PUBLISHED_PRECISION", "Precision of the day of publication", "发布日期精度", "發布日期精度");
    public static SdmxConcept Notes { get; } =
        new("COMMENT_OBS", "Comments on the observation", "观测值备注", "觀測值備註");

    public string Name(string language) =>
        language switch
        {
            "zh-Hans" => Simplified,
            "zh-Hant" => Traditional,
            _ => English,
        };
}
