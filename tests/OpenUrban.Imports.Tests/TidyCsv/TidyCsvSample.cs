namespace OpenUrban.Imports.Tests.TidyCsv;

internal static class TidyCsvSample
{
    /// <summary>What a mapping says of such a file.</summary>
    public const string Format = "\"format\": \"TIDY_CSV\"";

    public const string Text = """
        indicator,area,year,value,status,published_on
        POP,310115,2020,568.15,A,2021-05-18
        POP,310115,2021,576.80,P,
        GDP,310115,2020,,M,
        """;
}
