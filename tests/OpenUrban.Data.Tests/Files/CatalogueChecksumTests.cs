using OpenUrban.Data.Files;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Files;

public sealed class CatalogueChecksumTests
{
    [Fact]
    public void Layout_does_not_count()
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var path = Path.Combine(data, "indicators", "parks", "observations.csv");
        var lines = File.ReadAllLines(path);
        // Rows in another order, columns in another order, other line ends, needless quotation marks.
        var columns = lines[0]
            .Split(',')
            .Select((name, i) => (name, i))
            .OrderBy(c => c.name)
            .Select(c => c.i)
            .ToArray();
        File.WriteAllText(
            path,
            string.Join(
                "\r\n",
                lines[1..]
                    .Reverse()
                    .Prepend(lines[0])
                    .Select(line => string.Join(',', columns.Select(i => $"\"{line.Split(',')[i]}\"")))
            )
        );

        Assert.Equal(Checksum(Repository.Data), Checksum(data));
    }

    [Fact]
    public void Every_digit_counts()
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/urb-rate/observations.csv", "67.00", "67.0");

        Assert.NotEqual(Checksum(Repository.Data), Checksum(data));
    }

    private static string Checksum(string folder) => CatalogueReader.Read(folder, new KeyRegistry()).Checksum;
}
