using System.Buffers.Binary;
using System.Text;
using OpenUrban.Exports;
using SkiaSharp;

namespace OpenUrban.Charts.Tests;

public sealed class PngFormatTests
{
    private static readonly PngFormat Format = new();

    [Theory]
    [InlineData("", 1920, 1080)]
    [InlineData("scale=1", 960, 540)]
    [InlineData("scale=3&width=400&height=450", 1200, 1350)]
    public async Task It_has_the_size_that_was_asked_for(string options, int width, int height)
    {
        using var picture = SKBitmap.Decode(await DrawAsync("zh-Hans", options));

        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.Equal(SKColors.White, picture.GetPixel(1, 1));
        // Not blank: the first series has the first colour.
        Assert.Contains(SKColor.Parse("#0072B2"), picture.Pixels);
    }

    [Fact]
    public async Task The_same_export_gives_the_same_bytes() =>
        Assert.Equal(await DrawAsync("zh-Hans", ""), await DrawAsync("zh-Hans", ""));

    [Theory]
    [InlineData("en", "Source: Shanghai Bureau of Statistics; China Association of Metros")]
    [InlineData("zh-Hans", "来源：上海市统计局；中国城市轨道交通协会")]
    public async Task Description_and_sources_are_inside(string language, string source)
    {
        var texts = Texts(await DrawAsync(language, ""));

        Assert.Equal(["Title", "Description", "Source", "Copyright"], texts.Keys);
        Assert.Equal(source, texts["Source"]);
        Assert.Contains("CC BY 4.0", texts["Copyright"], StringComparison.Ordinal);
        Assert.Contains("962", texts["Description"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("1.5")]
    public async Task Another_scale_is_refused(string scale)
    {
        var refused = await Assert.ThrowsAsync<ExportException>(() => DrawAsync("en", $"scale={scale}"));

        Assert.Equal(ExportError.BadOption, refused.Error);
        Assert.Contains("from 1 to 3", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_20_million_pixels_are_refused()
    {
        var refused = await Assert.ThrowsAsync<ExportException>(() =>
            DrawAsync("en", "width=2400&height=1800&scale=3")
        );

        Assert.Equal(ExportError.TooLarge, refused.Error);
        Assert.Contains("Take scale=2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_font_it_is_refused()
    {
        var format = new PngFormat(SampleCharts.NoFonts);
        var refused = await Assert.ThrowsAsync<ExportException>(() =>
            SampleCharts.WriteAsync(format, SampleCharts.Export(format, SampleCharts.Rail, "en"))
        );

        Assert.Equal(ExportError.NotInFormat, refused.Error);
        Assert.Contains("Take svg", refused.Message, StringComparison.Ordinal);
    }

    private static Task<byte[]> DrawAsync(string language, string options) =>
        SampleCharts.WriteAsync(
            Format,
            SampleCharts.Export(
                Format,
                SampleCharts.Rail,
                language,
                [
                    .. options
                        .Split('&', StringSplitOptions.RemoveEmptyEntries)
                        .Select(o => (o.Split('=')[0], o.Split('=')[1])),
                ]
            )
        );

    /// <summary>The texts by their keywords, the checksums of their chunks having been looked at.</summary>
    private static Dictionary<string, string> Texts(byte[] png)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 8; at < png.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var content = png.AsSpan(at + 4, length + 4);
            Assert.Equal(Crc(content), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            if (content.StartsWith("iTXt"u8))
            {
                // Keyword, compression flag and method, language, translated keyword, text.
                var parts = Encoding.UTF8.GetString(content[4..]).Split('\0');
                Assert.Equal(["", ""], parts[1..3]);
                texts.Add(parts[0], parts[5]);
            }

            at += length + 12;
        }

        return texts;
    }

    /// <summary>PNG 3, annex D, bit by bit.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
