using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

internal static class SampleExport
{
    public static Export Of(Table table, IExportFormat format, params (string Name, string Value)[] options) =>
        new()
        {
            Table = table,
            Catalogue = new SampleCatalogue(),
            Options = ExportOptions.Read(format, options.Select(o => KeyValuePair.Create(o.Name, o.Value))),
            Language = "en",
            Subject = new ExportSubject
            {
                Title = "Census population, 2 districts",
                FileName = "openurban-0123456789abcdef-r1",
                Query = "{ observations { nodes { year value area { name } } } }",
                Variables = "{}",
                Address = name => $"http://localhost/q/0123456789abcdef.{name}?release=1",
                Dataset = "OpenUrban",
                Publisher = "OpenUrban",
                Home = "http://localhost",
                Release = 1,
                ReleasedOn = new DateOnly(2026, 11, 22),
                Checksum = "00ff",
                LicenceName = "Creative Commons Attribution 4.0 International",
                LicenceId = "CC-BY-4.0",
                LicenceAddress = "https://creativecommons.org/licenses/by/4.0/",
                Citation = "OpenUrban (2026): Figures. Release 1.",
                BibTeX = "@misc{openurban, title = {Figures}}",
            },
        };

    public static async Task<byte[]> WriteAsync(
        Table table,
        IExportFormat format,
        params (string Name, string Value)[] options
    )
    {
        await using var output = new ResponseStream();
        await format.WriteAsync(Of(table, format, options), output, CancellationToken.None);
        return output.ToArray();
    }
}
