namespace OpenUrban.Data.Observations;

public static class RevisionChanges
{
    /// <summary>So large is the largest decimal number; nothing is cut off from figures with more digits.</summary>
    private const double MostDigits = 7e27;

    /// <summary>The change from one publication to the next.</summary>
    public static RevisionChange Of(Observation? earlier, Observation later) =>
        Of(earlier is null ? null : (earlier.Value, earlier.Decimals), (later.Value, later.Decimals))
            .Told(later.IsConfirmation);

    /// <summary>What is told of it: a figure with fewer digits that stands in the place of an estimate revises it.</summary>
    /// <param name="change">The change by the figures alone.</param>
    /// <param name="isConfirmation">Whether the later publication leaves the earlier one in force.</param>
    public static RevisionChange Told(this RevisionChange change, bool isConfirmation) =>
        change == RevisionChange.Rounded && !isConfirmation ? RevisionChange.Revised : change;

    /// <summary>
    /// The change from one publication to the next. Statistical offices cut digits off as often as they round
    /// (2 475.89 became 2 475), so both count as fewer digits and not as a revision.
    /// </summary>
    public static RevisionChange Of((double? Value, int Decimals)? earlier, (double? Value, int Decimals) later)
    {
        if (earlier is not { } before)
        {
            return RevisionChange.Initial;
        }

        if (before.Value == later.Value)
        {
            return RevisionChange.Confirmed;
        }

        if (before.Value is not { } first || later.Value is not { } second || later.Decimals >= before.Decimals)
        {
            return RevisionChange.Revised;
        }

        if (Math.Abs(first) * Math.Pow(10, later.Decimals) > MostDigits)
        {
            return RevisionChange.Revised;
        }

        // Decimal arithmetic: the digits are decimal ones.
        var scale = (decimal)Math.Pow(10, later.Decimals);
        var cut = Math.Truncate((decimal)first * scale) / scale;
        var rounded = Math.Round((decimal)first, later.Decimals, MidpointRounding.AwayFromZero);
        return (decimal)second == cut || (decimal)second == rounded ? RevisionChange.Rounded : RevisionChange.Revised;
    }
}
