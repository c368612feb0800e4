using System.Globalization;

namespace OpenUrban.Benchmarks;

/// <summary>Options of a command line: --NAME VALUE.</summary>
internal sealed class Options(string[] arguments)
{
    public int Rounds => Number("rounds", 3);

    public int Seconds => Number("seconds", 5);

    public int Connections => Number("connections", 32);

    /// <summary>Where generated databases are kept from one run to the next.</summary>
    public string DataFolder => Text("data") ?? Path.Combine(Path.GetTempPath(), "openurban-benchmarks");

    public string? Text(string name)
    {
        var place = Array.IndexOf(arguments, $"--{name}");
        return place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;
    }

    public int Number(string name, int byDefault) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : byDefault;
}
