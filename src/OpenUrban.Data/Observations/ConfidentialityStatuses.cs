namespace OpenUrban.Data.Observations;

public static class ConfidentialityStatuses
{
    /// <summary>Whether a value may be published. One that may not is only said to be missing.</summary>
    public static bool IsFree(this ConfidentialityStatus status) => status == ConfidentialityStatus.F;
}
