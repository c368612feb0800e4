using System.Globalization;
using OpenUrban.Testing;

namespace OpenUrban.Api.Testing;

/// <summary>Data files of which each release has another value, and answers that tell which release they are of.</summary>
public sealed class Edition : IDisposable
{
    /// <summary>What the shipped files say.</summary>
    private const decimal First = 10598.9m;

    private readonly TemporaryFolder folder = new();
    private int last = 1;

    public Edition() => Data = folder.CopyData();

    /// <summary>The folder of the data files.</summary>
    public string Data { get; }

    /// <summary>Fields with the number of the release, in three ways: the last is the value that changes with it.</summary>
    public static string Fields =>
        "release { number } dataset { release { number } } "
        + "series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2006, to: 2006) { values }";

    public static string BodyOf(int release) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"data":{"release":{"number":{{{release}}}},"dataset":{"release":{"number":{{{release}}}}},"series":[{"values":[{{{ValueOf(release)}}}]}]"""
        );

    /// <summary>Makes the files those of the next release.</summary>
    public void Next()
    {
        EditableData.Replace(
            Data,
            "indicators/gdp/observations.csv",
            string.Create(CultureInfo.InvariantCulture, $"310000,2006,{ValueOf(last)},"),
            string.Create(CultureInfo.InvariantCulture, $"310000,2006,{ValueOf(last + 1)},")
        );
        last++;
    }

    public void Dispose() => folder.Dispose();

    private static decimal ValueOf(int release) => release == 1 ? First : 20_000 + release;
}
