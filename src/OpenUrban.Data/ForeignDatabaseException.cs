using System.Data.Common;

namespace OpenUrban.Data;

/// <summary>The tables of a database were made by migrations that are not ours. The message says what to do.</summary>
public sealed class ForeignDatabaseException(string migration)
    : DbException(
        "It has the tables of another program, or of a version of this one from before its first release "
            + $"(migration {migration}). They cannot be brought up to date: name a new database and load the data into it."
    );
