using System.Net.Http.Headers;

namespace OpenUrban.Exports.Tests;

/// <summary>What every format promises.</summary>
public sealed class ExportFormatsTests
{
    public static TheoryData<string> Names { get; } = [.. ExportFormats.OfTables.Select(f => f.Name)];

    [Fact]
    public void Formats_are_found_by_their_names_and_keep_their_order()
    {
        var formats = new ExportFormats(ExportFormats.OfTables);

        Assert.Equal(ExportFormats.OfTables, formats.All);
        Assert.All(formats.All, f => Assert.Same(f, formats.Find(f.Name)));
        Assert.Null(formats.Find("CSV"));
        Assert.Equal(formats.All.Count, formats.All.DistinctBy(f => f.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_says_what_it_is(string name)
    {
        var format = Format(name);

        Assert.Matches("^[a-z0-9.-]+$", format.Name);
        Assert.True(MediaTypeHeaderValue.TryParse(format.MediaType, out _), format.MediaType);
        Assert.EndsWith(".", format.Description, StringComparison.Ordinal);
        Assert.All(format.Options, o => Assert.Contains(o.Default, o.Values));
        Assert.Equal(format.Options.Count, format.Options.DistinctBy(o => o.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_value_of_an_option_changes_what_is_written_and_nothing_else_does(string name)
    {
        var format = Format(name);
        var usual = await SampleExport.WriteAsync(SampleTable.Observations, format);
        Assert.Equal(usual, await SampleExport.WriteAsync(SampleTable.Observations, format));

        foreach (var option in format.Options)
        {
            foreach (var value in option.Values.Where(v => v != option.Default))
            {
                // A comma in numbers needs another one between them.
                (string, string)[] options =
                    format.Name == "csv" && option.Name == "decimal"
                        ? [(option.Name, value), ("separator", "semicolon")]
                        : [(option.Name, value)];

                Assert.NotEqual(usual, await SampleExport.WriteAsync(SampleTable.Observations, format, options));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_is_written_to_asynchronously_and_left_open(string name)
    {
        var stream = new CountingStream();
        await Format(name)
            .WriteAsync(SampleExport.Of(SampleTable.Observations, Format(name)), stream, CancellationToken.None);

        Assert.True(stream.Writes > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_client_that_leaves_is_not_written_to(string name)
    {
        var stream = new CountingStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Format(name)
                .WriteAsync(
                    SampleExport.Of(LargeTable.Of(10_000), Format(name)),
                    stream,
                    new CancellationToken(canceled: true)
                )
        );
        Assert.Equal(0, stream.Writes);
    }

    private static IExportFormat Format(string name) => ExportFormats.OfTables.Single(f => f.Name == name);
}
