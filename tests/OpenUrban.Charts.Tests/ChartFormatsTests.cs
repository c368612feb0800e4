using System.Net.Http.Headers;
using OpenUrban.Exports;
using OpenUrban.Exports.Tests;

namespace OpenUrban.Charts.Tests;

/// <summary>What every format promises, of those that draw; those of tables are held to it in ExportFormatsTests.</summary>
public sealed class ChartFormatsTests
{
    private static readonly IExportFormat[] Formats = [new SvgFormat(), new PngFormat()];

    public static TheoryData<string> Names { get; } = [.. Formats.Select(f => f.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_format_says_what_it_is(string name)
    {
        var format = Format(name);

        Assert.Matches("^[a-z0-9.-]+$", format.Name);
        Assert.True(MediaTypeHeaderValue.TryParse(format.MediaType, out _), format.MediaType);
        Assert.EndsWith(".", format.Description, StringComparison.Ordinal);
        Assert.All(format.Options.Where(o => o.Values.Count > 0), o => Assert.Contains(o.Default, o.Values));
        Assert.Equal(format.Options.Count, format.Options.DistinctBy(o => o.Name).Count());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_option_changes_what_is_drawn_and_nothing_else_does(string name)
    {
        var format = Format(name);
        var usual = await DrawAsync(format);
        Assert.Equal(usual, await DrawAsync(format));

        foreach (var option in format.Options)
        {
            var other = option.Name switch
            {
                "chart" => "bar",
                "width" => "800",
                "height" => "700",
                "title" => "Another title",
                "target" => "none",
                "zero" => "0",
                "scale" => "1",
                _ => throw new InvalidOperationException($"Say here a value of {option.Name} that is seen."),
            };

            Assert.NotEqual(usual, await DrawAsync(format, (option.Name, other)));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_stream_is_written_to_asynchronously_and_left_open(string name)
    {
        var stream = new CountingStream();

        await Format(name).WriteAsync(Rail(Format(name)), stream, CancellationToken.None);

        Assert.True(stream.Writes > 0);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_client_that_leaves_is_not_written_to(string name)
    {
        var stream = new CountingStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Format(name).WriteAsync(Rail(Format(name)), stream, new CancellationToken(canceled: true))
        );

        Assert.Equal(0, stream.Writes);
    }

    private static Task<byte[]> DrawAsync(IExportFormat format, params (string, string)[] options) =>
        SampleCharts.WriteAsync(format, Rail(format, options));

    private static Export Rail(IExportFormat format, params (string, string)[] options) =>
        SampleCharts.Export(format, SampleCharts.Rail, "en", options);

    private static IExportFormat Format(string name) => Formats.Single(f => f.Name == name);
}
