namespace OpenUrban.Data.Queries;

/// <summary>The database can only be read.</summary>
public sealed class StoredQueriesReadOnlyException()
    : Exception(
        "No query can be stored here: the database of this server can only be read. Send the query to /graphql, or name a published "
            + "document: /q/NAME.csv."
    );
