using System.Runtime.ExceptionServices;
using GraphQL;

namespace OpenUrban.GraphQL.Answers;

internal static class AvailabilityChecks
{
    /// <summary>
    /// Throws what fields have met when the database was away. Their part of the answer alone would be missing, but who asks again in a
    /// moment has it whole.
    /// </summary>
    public static void Check(this IAvailability availability, ExecutionResult result)
    {
        foreach (var error in result.Errors ?? [])
        {
            if (availability.IsAway(error.InnerException))
            {
                ExceptionDispatchInfo.Throw(error.InnerException!);
            }
        }
    }
}
