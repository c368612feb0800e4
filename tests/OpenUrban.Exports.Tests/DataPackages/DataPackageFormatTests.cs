using System.Text;
using System.Text.Json;
using CsCheck;
using OpenUrban.Exports.DataPackages;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.DataPackages;

public sealed class DataPackageFormatTests
{
    private static readonly DataPackageFormat Format = new();

    [Fact]
    public async Task A_descriptor_tells_types_sources_and_licence() =>
        Encoding.UTF8.GetString(await SampleExport.WriteAsync(SampleTable.Observations, Format)).MatchSnapshot();

    [Fact]
    public Task Only_a_column_that_is_always_filled_is_required() =>
        RandomTable.Any.SampleAsync(
            async table =>
            {
                using var package = JsonDocument.Parse(await SampleExport.WriteAsync(table.Table, Format));
                var fields = package
                    .RootElement.GetProperty("resources")[0]
                    .GetProperty("schema")
                    .GetProperty("fields");

                Assert.Equal(
                    table.Columns.Select(
                        (_, i) => table.Rows.Length > 0 && table.Rows.All(r => r[i] is not (null or ""))
                    ),
                    fields.EnumerateArray().Select(f => f.TryGetProperty("constraints", out _))
                );
            },
            iter: 200
        );
}
