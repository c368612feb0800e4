using OpenUrban.Data.Search;

namespace OpenUrban.Data.Tests.Search;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("浦東新區２０２４", "浦东新区2024")]
    [InlineData("Pudong NEW Area", "pudong new area")]
    [InlineData("a\u00a0b\tc\nd", "a b c d")]
    [InlineData("É５％。", "e5%.")]
    public void Spellings_are_one(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("𠮷野家\uD83D\uDE00：2020年")]
    [InlineData("e\u0301\u200b İ ß ﬁ")]
    [InlineData("\uD83D")]
    public void Each_character_stands_where_it_stood(string text) =>
        Assert.Equal(text.Length, TextFolding.Fold(text).Length);
}
