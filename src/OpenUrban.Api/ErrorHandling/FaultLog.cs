using System.Collections.Concurrent;
using OpenUrban.Data;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>
/// Says what failed, once: a client's mistake is none of the operator's business, an outage is told of when it begins and ends,
/// and a fault of the program has its trace the first time and a line each time after.
/// </summary>
internal sealed partial class FaultLog(DatabaseAvailability database, DiskAvailability disk, ILogger<FaultLog> log)
{
    private const int MostKnown = 1_000;

    private readonly ConcurrentDictionary<(Type Type, string? Place), bool> known = new();

    /// <summary>The client has left.</summary>
    public void Gone(Exception exception) => Left(log, exception.Message);

    /// <param name="exception">What was thrown.</param>
    /// <param name="answer">What is answered; null for a fault of the program.</param>
    /// <param name="isBroken">Whether a part of another answer was sent before.</param>
    public void Add(Exception exception, ErrorAnswer? answer, bool isBroken)
    {
        if (answer is null)
        {
            Add(exception);
        }
        else if (DatabaseFaults.Of(exception) is not null)
        {
            database.Report(exception);
        }
        else if (DiskAvailability.IsFault(exception))
        {
            disk.Report(exception.Message);
        }
        else if (isBroken)
        {
            Broken(log, exception.Message);
        }
        else
        {
            Refused(log, answer.Status, exception.Message);
        }
    }

    private void Add(Exception exception)
    {
        var key = (exception.GetType(), exception.StackTrace?.Split('\n').FirstOrDefault());
        if (known.Count < MostKnown && known.TryAdd(key, true))
        {
            Failed(log, exception);
        }
        else
        {
            FailedAgain(log, key.Item1.Name, exception.Message);
        }
    }

    [LoggerMessage(50, LogLevel.Error, "A request has failed. It was answered with INTERNAL.")]
    private static partial void Failed(ILogger log, Exception exception);

    [LoggerMessage(51, LogLevel.Error, "A request has failed as one before: {Type}: {Message}")]
    private static partial void FailedAgain(ILogger log, string type, string message);

    [LoggerMessage(52, LogLevel.Debug, "Answered with {Status}: {Message}")]
    private static partial void Refused(ILogger log, int status, string message);

    [LoggerMessage(53, LogLevel.Debug, "The client has left: {Message}")]
    private static partial void Left(ILogger log, string message);

    [LoggerMessage(40, LogLevel.Warning, "An answer was broken off after its beginning was sent: {Reason}")]
    private static partial void Broken(ILogger log, string reason);
}
