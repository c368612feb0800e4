using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Tests.Observations;

public sealed class RevisionChangeTests
{
    [Theory]
    [InlineData(2415.27, 2, 2458.0, 0, RevisionChange.Revised)]
    [InlineData(2489.43, 2, 2489.0, 0, RevisionChange.Rounded)]
    // Cut off, not rounded: 2 475.89 became 2 475.
    [InlineData(2475.89, 2, 2475.0, 0, RevisionChange.Rounded)]
    [InlineData(2475.89, 2, 2476.0, 0, RevisionChange.Rounded)]
    [InlineData(2475.89, 2, 2474.0, 0, RevisionChange.Revised)]
    // More digits than before are new information.
    [InlineData(2475.0, 0, 2475.89, 2, RevisionChange.Revised)]
    [InlineData(67.0, 1, 67.0, 2, RevisionChange.Confirmed)]
    [InlineData(0.29, 2, 0.2, 1, RevisionChange.Rounded)]
    [InlineData(-1.26, 2, -1.2, 1, RevisionChange.Rounded)]
    public void Fewer_digits_of_the_same_value_are_no_revision(
        double earlier,
        int earlierDecimals,
        double later,
        int laterDecimals,
        RevisionChange expected
    ) => Assert.Equal(expected, RevisionChanges.Of((earlier, earlierDecimals), (later, laterDecimals)));

    [Fact]
    public void The_first_publication_is_initial_and_a_value_that_goes_missing_is_revised()
    {
        var missing = Value(null, 0);

        Assert.Equal(RevisionChange.Initial, RevisionChanges.Of(null, Value(1, 0)));
        Assert.Equal(RevisionChange.Revised, RevisionChanges.Of(Value(1, 0), missing));
        Assert.Equal(RevisionChange.Confirmed, RevisionChanges.Of(missing, missing));
    }

    private static Observation Value(double? value, int decimals) =>
        new()
        {
            Year = 2000,
            Value = value,
            Decimals = decimals,
            Status = value is null ? ObservationStatus.M : ObservationStatus.A,
            PublishedOn = new DateOnly(2001, 1, 1),
            PublishedPrecision = DatePrecision.Day,
            PublishedBasis = PublicationBasis.Original,
        };
}
