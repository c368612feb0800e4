using System.Buffers.Binary;
using System.Security.Cryptography;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>Whether a question is answered with the same rows by two releases.</summary>
internal sealed class RowComparison(ITableQueries tables)
{
    /// <summary>Tables with more rows are not compared.</summary>
    private const int MostRows = 200_000;

    /// <returns>Null where it is not known: there are too many rows, or the current release cannot answer the question.</returns>
    public async Task<bool?> AreSameAsNowAsync(NamedQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            var then = await HashAsync(question.Question, cancellationToken);
            var now = await HashAsync(question.Question with { Release = null }, cancellationToken);
            return then is null || now is null ? null : then.AsSpan().SequenceEqual(now);
        }
        catch (Exception exception) when (exception is QuestionException or RequestError)
        {
            return null;
        }
    }

    /// <summary>SHA-256 over all cells, each with its kind and length, so that no two tables run together.</summary>
    private async Task<byte[]?> HashAsync(TableQuestion question, CancellationToken cancellationToken)
    {
        await using var answer = await tables.OpenAsync(question, cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0;
        await foreach (var batch in answer.Table.Rows.WithCancellation(cancellationToken))
        {
            rows += batch.Count;
            if (rows > MostRows)
            {
                return null;
            }

            for (var row = 0; row < batch.Count; row++)
            {
                Append(hash, batch, row);
            }
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, Tables.RowBatch batch, int row)
    {
        Span<byte> head = stackalloc byte[sizeof(int) + 1];
        foreach (ref readonly var cell in batch[row])
        {
            head[0] = (byte)cell.Kind;
            BinaryPrimitives.WriteInt32LittleEndian(head[1..], cell.Length);
            hash.AppendData(head);
            hash.AppendData(batch.Utf8(cell));
        }
    }
}
