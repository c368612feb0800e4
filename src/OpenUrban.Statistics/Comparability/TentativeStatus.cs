namespace OpenUrban.Statistics.Comparability;

/// <summary>Which values may yet change, or were never counted: the one place that says so, for charts and files.</summary>
public static class TentativeStatus
{
    /// <summary>Estimated, a forecast, experimental, imputed, provisional, of low reliability, or not validated.</summary>
    /// <param name="code">A code of SDMX's list CL_OBS_STATUS.</param>
    public static bool Contains(string code) => code is "E" or "F" or "G" or "I" or "P" or "U" or "V";
}
