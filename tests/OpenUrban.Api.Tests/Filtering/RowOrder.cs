namespace OpenUrban.Api.Tests.Filtering;

/// <summary>How values are ordered: the missing first, texts by code point.</summary>
internal static class RowOrder
{
    public static readonly IComparer<object?> Values = Comparer<object?>.Create(Compare);

    /// <summary>Lists of keys: the first that differs decides.</summary>
    public static readonly IComparer<IReadOnlyList<object?>> Keys = Comparer<IReadOnlyList<object?>>.Create(
        (one, other) => one.Zip(other, Compare).FirstOrDefault(c => c != 0)
    );

    public static int Compare(object? one, object? other) =>
        one is string a && other is string b
            ? string.CompareOrdinal(a, b)
            : Comparer<object?>.Default.Compare(one, other);
}
