using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Answers questions with tables: of the same rows and values as an answer has, all of them, as they come. A singleton
/// service.
/// </summary>
public interface ITableQueries
{
    /// <summary>The text of a published document, or of one that a client has sent with its hash; null when there is none.</summary>
    /// <param name="id">Its name or hash.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    ValueTask<string?> FindDocumentAsync(string id, CancellationToken cancellationToken);

    /// <summary>Whether a question can be answered with a table, as far as can be told without answering it.</summary>
    /// <exception cref="QuestionException">It cannot.</exception>
    Task<ValidatedQuery> CheckAsync(TableQuestion question, CancellationToken cancellationToken);

    /// <summary>Begins to answer a question: its first rows are read.</summary>
    /// <exception cref="QuestionException">It cannot be answered.</exception>
    /// <exception cref="RequestError">It cannot be answered now, or is too large.</exception>
    Task<TableAnswer> OpenAsync(TableQuestion question, CancellationToken cancellationToken);
}
