namespace OpenUrban.Statistics.Comparability;

/// <summary>Which values may yet change, or were never counted: the one place that says so, for charts and files.</summary>
public static class TentativeStatus
{
    /// <summary>Provisional, estimated, a forecast or imputed.</summary>
    /// <param name="code">A code of SDMX's list CL_OBS_STATUS.</param>
    public static bool Contains(string code) => code is "P" or "E" or "F" or "I";
}
