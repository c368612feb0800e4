using OpenUrban.Exports;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Charts.Tests;

/// <summary>What the codes of <see cref="SampleCharts"/> stand for, in English and Chinese.</summary>
internal sealed class ChartCatalogue(string language) : ICatalogue
{
    private readonly bool isEnglish = language == "en";

    public ICatalogue InEnglish => new ChartCatalogue("en");

    public CatalogueIndicator? Indicator(string code) =>
        code switch
        {
            "RAIL_KM" => new(
                code,
                isEnglish ? "Rail transit length" : "轨道交通运营里程",
                "",
                "KM",
                isEnglish ? "kilometres" : "公里",
                "km",
                0,
                1
            ),
            "POP_CENSUS" => new(
                code,
                isEnglish ? "Census population" : "普查常住人口",
                "",
                "PERSONS",
                isEnglish ? "persons" : "人",
                null,
                0,
                0
            ),
            "POP_YE" => new(
                code,
                isEnglish ? "Residents" : "常住人口",
                "",
                "PERSONS",
                isEnglish ? "persons" : "人",
                null,
                4,
                2
            ),
            "URB_RATE" => new(
                code,
                isEnglish ? "Urbanization rate" : "城镇化率",
                "",
                "PERCENT",
                isEnglish ? "percent" : "百分比",
                "%",
                0,
                2
            ),
            _ => null,
        };

    public CatalogueArea? Area(string code) =>
        code switch
        {
            "310000" => Area(code, "Shanghai", "上海市"),
            "310101" => Area(code, "Huangpu District", "黄浦区"),
            "310104" => Area(code, "Xuhui District", "徐汇区"),
            "310105" => Area(code, "Changning District", "长宁区"),
            "310115" => Area(code, "Pudong New Area", "浦东新区"),
            "310151" => Area(code, "Chongming District", "崇明区"),
            _ => null,
        };

    public CatalogueSource? Source(string code) =>
        code switch
        {
            "CENSUS" => Source(code, "Shanghai Bureau of Statistics", "上海市统计局"),
            "RAIL" => Source(code, "China Association of Metros", "中国城市轨道交通协会"),
            _ => null,
        };

    public string Status(string code) =>
        code switch
        {
            "A" => isEnglish ? "Normal value" : "正常值",
            "E" => isEnglish ? "Estimated value" : "估计值",
            "P" => isEnglish ? "Provisional value" : "初步值",
            "B" => isEnglish ? "Time series break" : "序列中断",
            _ => isEnglish ? "Missing: not collected" : "缺值:未收集",
        };

    public bool IsTentative(string status) => TentativeStatus.Contains(status);

    public IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area) =>
        indicator == "RAIL_KM"
            ?
            [
                new(2014, isEnglish ? "The 2014 figure covers metro lines only." : "2014年数据仅含地铁线路。"),
                new(2021, isEnglish ? "The 2021 figure includes the maglev line." : "2021年数据含磁浮线。"),
                new(2030, isEnglish ? "After the last value." : "在最后数值之后。"),
            ]
            : [];

    public IReadOnlyList<CatalogueTarget> Targets(string indicator, string area) =>
        indicator == "RAIL_KM"
            ?
            [
                new(
                    "T-S2",
                    isEnglish ? "Rail transit length in operation" : "全市轨道交通运营里程",
                    "MORE_THAN",
                    1000,
                    2028,
                    "突破1000公里"
                ),
            ]
            : [];

    private CatalogueArea Area(string code, string english, string chinese) =>
        new(code, isEnglish ? english : chinese, "DISTRICT", null, null, null);

    private CatalogueSource Source(string code, string english, string chinese) =>
        new()
        {
            Code = code,
            Name = "Yearbook",
            Producer = isEnglish ? english : chinese,
            Citation = "",
            Year = 2025,
            PublishedOn = new DateOnly(2025, 12, 31),
            PublishedPrecision = "YEAR",
            Grade = "OFFICIAL",
            Licence = "",
            IsOpen = false,
        };
}
