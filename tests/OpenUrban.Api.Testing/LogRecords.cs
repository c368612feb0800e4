using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OpenUrban.Api.Testing;

/// <summary>What was logged, from information on.</summary>
public sealed class LogRecords : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Event, string Category, string Text)> records = new();

    /// <summary>What was logged under a number by one of our own types.</summary>
    public IReadOnlyList<string> Of(int eventId) =>
        [
            .. records
                .Where(r => r.Event.Id == eventId && r.Category.StartsWith("OpenUrban", StringComparison.Ordinal))
                .Select(r => r.Text),
        ];

    /// <summary>What anybody logged as a warning or worse.</summary>
    public IReadOnlyList<string> Bad =>
        [.. records.Where(r => r.Level >= LogLevel.Warning).Select(r => $"{r.Category} {r.Event.Id}: {r.Text}")];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    private sealed class Writer(LogRecords log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                log.records.Enqueue((logLevel, eventId, category, formatter(state, exception)));
            }
        }
    }
}
