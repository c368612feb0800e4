using System.Data.Common;

namespace OpenUrban.Data;

/// <summary>The server lacks an extension that the search needs. The message says what to do.</summary>
public sealed class MissingExtensionException(string extension, Exception inner)
    : DbException(
        $"The search needs the extension {extension}, which could not be created ({inner.Message}). Have an owner of the "
            + $"database or a superuser run \"CREATE EXTENSION {extension}\" in it once; the extension comes with "
            + "PostgreSQL (on some systems in the package postgresql-contrib).",
        inner
    );
