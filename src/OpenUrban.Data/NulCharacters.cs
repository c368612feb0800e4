using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OpenUrban.Data;

/// <summary>
/// PostgreSQL has no texts with the character NUL and refuses a statement that asks for one. No text of the store has
/// it, so a client that asks for one is to find nothing, as on SQLite: U+FFFD, which no text has either, takes its place.
/// </summary>
internal sealed class NulCharacters : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Replace(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Replace(command);
        return ValueTask.FromResult(result);
    }

    private static void Replace(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = parameter.Value switch
            {
                string text when text.Contains('\0', StringComparison.Ordinal) => Without(text),
                IEnumerable<string?> texts when texts.Any(t => t?.Contains('\0', StringComparison.Ordinal) == true) =>
                    texts.Select(t => t is null ? null : Without(t)).ToArray(),
                var value => value,
            };
        }
    }

    private static string Without(string text) => text.Replace('\0', '\ufffd');
}
