using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Statistics.Tests.Comparability;

public sealed class TentativeStatusTests
{
    /// <summary>All codes of CL_OBS_STATUS 2.2 that this service has.</summary>
    [Fact]
    public void Estimates_forecasts_experiments_and_what_is_imputed_provisional_unreliable_or_unvalidated() =>
        Assert.Equal(
            "EFGIPUV",
            string.Concat("ABDEFGHIJKLMNOPQSUVW".Where(code => TentativeStatus.Contains($"{code}")))
        );
}
