using Microsoft.Extensions.Logging;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Api.Testing;

/// <summary>Adds the statements by which releases are read to those of EF Core.</summary>
internal sealed class StatementRecords(SqlLog sql) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Writer(categoryName == Category ? sql : null);

    public static string Category { get; } = typeof(ReleaseReader).FullName!;

    public void Dispose() { }

    private sealed class Writer(SqlLog? sql) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => sql is not null;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => sql?.Add(formatter(state, exception));
    }
}
