namespace OpenUrban.GraphQL.Execution;

/// <summary>How long executions may take, one after the other.</summary>
internal sealed class TimeLimit
{
    /// <summary>Used again, as long as it has not ended anything.</summary>
    private CancellationTokenSource? source;

    private CancellationTokenRegistration caller;

    /// <summary>A token that ends with another, and when time is up.</summary>
    public CancellationToken Start(TimeSpan longest, CancellationToken token)
    {
        source ??= new CancellationTokenSource();
        source.CancelAfter(longest);
        caller = token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        return source.Token;
    }

    /// <summary>Stops the clock.</summary>
    public void Stop()
    {
        caller.Dispose();
        caller = default;
        if (source?.TryReset() == false)
        {
            source.Dispose();
            source = null;
        }
    }
}
