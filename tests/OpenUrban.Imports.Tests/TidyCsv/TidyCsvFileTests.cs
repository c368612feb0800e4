using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Imports.Tests.Mapping;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.TidyCsv;

/// <summary>Files as bytes: how their lines end, how they are encoded and compressed, and which cannot be read.</summary>
public sealed class TidyCsvFileTests
{
    /// <summary>Name and bytes of files that say what <see cref="TidyCsvSample.Text"/> says.</summary>
    private static readonly (string Dress, byte[] Bytes, string Name)[] SameFiles =
    [
        ("line feeds", Encoding.UTF8.GetBytes(TidyCsvSample.Text), "file.csv"),
        ("carriage returns", Encoding.UTF8.GetBytes(TidyCsvSample.Text.ReplaceLineEndings("\r\n")), "file.csv"),
        ("byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(TidyCsvSample.Text)], "file.csv"),
        ("line feed at the end", Encoding.UTF8.GetBytes($"{TidyCsvSample.Text}\n"), "file.csv"),
        ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(TidyCsvSample.Text)], "file.csv"),
        ("compressed", ImportedFile.Compress(Encoding.UTF8.GetBytes(TidyCsvSample.Text)), "file.csv.gz"),
        ("compressed by another name", ImportedFile.Compress(Encoding.UTF8.GetBytes(TidyCsvSample.Text)), "file.csv"),
        (
            "quoted",
            Encoding.UTF8.GetBytes(TidyCsvSample.Text.Replace("POP", "\"POP\"", StringComparison.Ordinal)),
            "file.csv"
        ),
    ];

    public static TheoryData<string> Dresses() => [.. SameFiles.Select(f => f.Dress)];

    [Theory, MemberData(nameof(Dresses))]
    public void The_same_in_another_dress_has_the_same_values(string dress)
    {
        var (_, bytes, name) = SameFiles.Single(f => f.Dress == dress);
        Assert.Equal(
            ImportedFile.Of(TidyCsvSample.Text, TidyCsvSample.Format).Values,
            ImportedFile.Of(bytes, TidyCsvSample.Format, name: name).Values
        );
    }

    /// <summary>A file, and the message after the file's name.</summary>
    public static TheoryData<string, string> BrokenFiles { get; } =
        new()
        {
            { "", ", line 1: the file is empty; its first line has to be the header." },
            { "\n", ", line 1: the file is empty; its first line has to be the header." },
            {
                "indicator,area,year\n",
                ", line 1, column value: is missing from the header, but the mapping's columns.value names it."
            },
            {
                "indicator,area,year,value,year\n",
                ", line 1, column year: the column stands twice in the header; the mapping's columns.year names it."
            },
            {
                "indicator,area,year,value\nPOP,CN,2020,1\nPOP,CN,2021,\"1\n",
                ", line 3: a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
            },
            {
                "indicator,area,year,value\nPOP,CN,2020,\"1\"2\n",
                ", line 2: a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
            },
            {
                $"indicator,area,year,value\nPOP,CN,2020,\"{new string('1', 2_000_000)}\"\n",
                ", line 2: the line is longer than 1,048,576 characters: is a quoted field not closed?"
            },
        };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_file_that_cannot_be_read(string text, string message)
    {
        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text, TidyCsvSample.Format));

        Assert.Equal($"file.csv{message}", exception.Message);
    }

    [Fact]
    public void A_compressed_file_that_is_cut_off()
    {
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"POP,A{i % 777},{1000 + (i % 999)},{i}\n"));
        var whole = ImportedFile.Compress(Encoding.UTF8.GetBytes($"indicator,area,year,value\n{rows}"));

        Assert.Equal(50_000, ImportedFile.Of(whole, TidyCsvSample.Format).Rows);
        foreach (var length in new[] { whole.Length / 2, whole.Length - 9, whole.Length - 1 })
        {
            var exception = Assert.Throws<SeedFileException>(() =>
                ImportedFile.Of(whole[..length], TidyCsvSample.Format)
            );
            Assert.EndsWith(
                ": the compressed file is damaged or not complete: it cannot be unpacked from here on.",
                exception.Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_compressed_file_with_a_wrong_byte()
    {
        var whole = ImportedFile.Compress(Encoding.UTF8.GetBytes(TidyCsvSample.Text));
        whole[^6] ^= 0xFF;

        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(whole, TidyCsvSample.Format));
        Assert.Contains("is damaged or not complete", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_as_compressed_that_is_not()
    {
        var exception = Assert.Throws<SeedFileException>(() =>
            ImportedFile.Of(Encoding.UTF8.GetBytes(TidyCsvSample.Text), TidyCsvSample.Format, name: "file.csv.gz")
        );

        Assert.Equal("file.csv.gz, line 1: the file is named .gz but is not compressed with gzip.", exception.Message);
    }

    [Fact]
    public void A_file_that_is_not_UTF8()
    {
        var exception = Assert.Throws<SeedFileException>(() =>
            ImportedFile.Of([.. Encoding.UTF8.GetBytes($"{TidyCsvSample.Text}\n"), 0xC3, 0x28], TidyCsvSample.Format)
        );

        Assert.EndsWith(": is not valid UTF-8. Save the file as UTF-8.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();

        var exception = Assert.Throws<SeedFileException>(() =>
            MappingFile.Read(TidyCsvSample.Format).Open(Path.Combine(folder.Path, "none.csv"))
        );

        Assert.Equal("none.csv, line 1: the file is missing.", exception.Message);
    }

    [Fact]
    public void Lines_are_those_of_the_file_even_behind_fields_of_several_lines()
    {
        const string Text = "indicator,note,area,year,value\nPOP,\"one\r\ntwo\nthree\",CN,2020,1\n\nPOP,,CN,2021,x\n";

        var file = ImportedFile.Of(Text, TidyCsvSample.Format);

        Assert.Equal(2, Assert.Single(file.Values).Line);
        Assert.Equal(6, Assert.Single(file.RejectedRows).Line);
        Assert.Equal(2, file.Rows);
    }
}
