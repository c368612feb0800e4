namespace OpenUrban.Charts.Drawing;

/// <summary>Where years are on an axis: 0 is its beginning, 1 its end.</summary>
internal interface IYearScale
{
    double Part(int year);

    /// <summary>Where a new basis begins: before the first year on it.</summary>
    double PartOfBreak(int year);

    /// <summary>Years that are written.</summary>
    /// <param name="room">Pixels of the axis.</param>
    /// <param name="least">Fewest pixels from one to the next.</param>
    IReadOnlyList<int> Written(double room, double least);
}
