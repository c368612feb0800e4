using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>
/// Threads for what takes long: they compute when no other thread of this machine wants to. On those of the pool it would take
/// the processor from what is done in a moment, as often as it is its turn.
/// </summary>
/// <remarks>Elsewhere than on Linux, where a thread's priority is that of all threads or cannot be set, they are as patient as any.</remarks>
internal sealed class PatientThreads : IDisposable
{
    /// <summary>Of 0 to 19 (setpriority(2)): a quarter of the time of a thread that has not said it can wait.</summary>
    private const int Niceness = 5;

    private readonly BlockingCollection<Action> work = [];

    /// <param name="count">How many.</param>
    public PatientThreads(int count)
    {
        for (var i = 0; i < count; i++)
        {
            new Thread(Work) { IsBackground = true, Name = "Costly operations" }.Start();
        }
    }

    /// <summary>Does something on one of the threads.</summary>
    /// <param name="action">What to do; what it throws, the task does.</param>
    public Task RunAsync(Action action)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                action();
                done.SetResult();
            }
#pragma warning disable CA1031 // Whatever it is, it is for the one that waits.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                done.SetException(exception);
            }
        });
        return done.Task;
    }

    /// <summary>No more is taken; the threads end with what they have.</summary>
    public void Dispose() => work.CompleteAdding();

#pragma warning disable SYSLIB1054 // Three numbers need no code that is made for them, which would have to be unsafe.
    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
#pragma warning restore SYSLIB1054

    private void Work()
    {
        if (OperatingSystem.IsLinux())
        {
            // PRIO_PROCESS of 0, which is the calling thread. Where it is not allowed the thread stays as it was.
            _ = SetPriority(0, 0, Niceness);
        }

        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
