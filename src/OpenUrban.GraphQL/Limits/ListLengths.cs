namespace OpenUrban.GraphQL.Limits;

/// <summary>How long one list is over all objects that have it. Objects whose list is empty need not be in it.</summary>
public sealed class ListLengths
{
    /// <summary>How many lists have a length, by the length.</summary>
    private readonly long[] counts;

    private ListLengths(long[] counts) => this.counts = counts;

    public static ListLengths None { get; } = new([]);

    /// <summary>The longest list.</summary>
    public int Longest => Math.Max(0, counts.Length - 1);

    /// <summary>All lists together.</summary>
    public double Total => counts.Select((count, length) => (double)count * length).Sum();

    public static ListLengths Of(IEnumerable<int> lengths) => Of(lengths.Select(length => (length, 1)));

    /// <param name="lengths">Lengths, and how many lists are that long.</param>
    public static ListLengths Of(IEnumerable<(int Length, int Count)> lengths)
    {
        var byLength = Array.Empty<long>();
        foreach (var (length, count) in lengths)
        {
            if (length >= byLength.Length)
            {
                Array.Resize(ref byLength, Math.Max(length + 1, 2 * byLength.Length));
            }

            byLength[length] += count;
        }

        return new ListLengths(byLength[..(Array.FindLastIndex(byLength, count => count > 0) + 1)]);
    }

    /// <summary>The lists of several groups of objects together.</summary>
    public static ListLengths Of(IReadOnlyCollection<ListLengths> groups)
    {
        var byLength = new long[groups.Count == 0 ? 0 : groups.Max(group => group.counts.Length)];
        foreach (var group in groups)
        {
            for (var length = 0; length < group.counts.Length; length++)
            {
                byLength[length] += group.counts[length];
            }
        }

        return new ListLengths(byLength);
    }

    /// <summary>
    /// The average of the longest lists of so many objects: no other objects of that number have more elements together. It
    /// falls with the number, so that a bound of the number gives a bound of all elements.
    /// </summary>
    /// <param name="objects">How many objects that are not the same; 1 where that is not known.</param>
    /// <param name="most">Elements of each list that count.</param>
    public double Average(double objects, double most = double.PositiveInfinity)
    {
        var (all, left) = (Math.Max(1, objects), Math.Max(1, objects));
        var sum = 0.0;
        for (var length = counts.Length - 1; length > 0 && left > 0; length--)
        {
            var taken = Math.Min(left, counts[length]);
            sum += taken * Math.Min(length, most);
            left -= taken;
        }

        return sum / all;
    }
}
