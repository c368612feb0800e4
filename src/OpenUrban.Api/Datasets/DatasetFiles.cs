using System.Security.Cryptography;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Datasets;
using OpenUrban.Exports;
using OpenUrban.Exports.Csv;
using OpenUrban.Exports.Parquet;
using OpenUrban.Exports.Zips;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Datasets;

/// <summary>
/// Makes files of the whole data set when they are first asked for, each once, and keeps some of them. What they are named
/// by is the state of the data that they are made from, so that none is ever stale.
/// </summary>
internal sealed class DatasetFiles(
    DatasetFile sqlite,
    ITableQueries tables,
    IDataStates states,
    IAvailability availability,
    DiskAvailability disk,
    DatasetOptions options
) : IDisposable
{
    private static readonly TimeSpan LongestMaking = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(string Version, int Release, string Kind), Kept> kept = [];
    private readonly Lazy<DirectoryInfo> folder = new(
        () =>
            options.Folder is { } path
                ? Directory.CreateDirectory(path)
                : Directory.CreateTempSubdirectory("openurban-dataset-"),
        // What cannot be made now may be made later: a failure is not kept.
        LazyThreadSafetyMode.PublicationOnly
    );
    private readonly Lock gate = new();
    private readonly Dictionary<(string Version, int Release, string Kind), Task<PublishedFile>> making = [];
    private readonly CancellationTokenSource stopped = new();

    /// <summary>Few at once: each takes the disk and a processor for as long as it lasts.</summary>
    private readonly Turns turns = new(
        new ConcurrencyOptions
        {
            AtOnce = 2,
            PerClient = 1,
            Waiting = 4,
            WaitingPerClient = 2,
        },
        "files of the data set"
    );

    private long uses;

    /// <summary>The file of a release.</summary>
    /// <param name="kind">Which file.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="site">Where this server is, which some of the files name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RequestError">There is no such release, or as many other files are being made as may be.</exception>
    public async Task<PublishedFile> GetAsync(
        DatasetKind kind,
        int? release,
        SiteAddress site,
        CancellationToken cancellationToken
    )
    {
        var state = await states.GetAsync(cancellationToken);
        var number = state.EarlierRelease(release) ?? state.Number ?? 1;

        // The tables name the server in their addresses; the database does not.
        var key = ($"{state.Version} {(kind == DatasetKind.Sqlite ? "" : site.Home)}", number, kind.Extension);
        Task<PublishedFile> file;
        lock (gate)
        {
            if (kept.TryGetValue(key, out var known) && File.Exists(known.File.Path))
            {
                kept[key] = known with { LastUse = ++uses };
                return known.File;
            }

            if (!making.TryGetValue(key, out file!))
            {
                // For all who ask for it: it goes on when one of them leaves.
                making[key] = file = Task.Run(() => KeepAsync(key, kind, number, site), CancellationToken.None);
            }
        }

        return await file.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        stopped.Cancel();
        stopped.Dispose();
        turns.Dispose();
        if (folder.IsValueCreated && options.Folder is null)
        {
            folder.Value.Delete(recursive: true);
        }
    }

    private async Task<PublishedFile> KeepAsync(
        (string Version, int Release, string Kind) key,
        DatasetKind kind,
        int release,
        SiteAddress site
    )
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stopped.Token);
        try
        {
            using var turn = await turns.TakeAsync(RequestClient.Current, time.Token);
            time.CancelAfter(LongestMaking);
            var file = await MakeAsync(kind, release, site, time.Token);
            lock (gate)
            {
                kept[key] = new Kept(file, ++uses);
                while (kept.Count > options.MaximumFiles)
                {
                    var (oldest, _) = kept.MinBy(k => k.Value.LastUse);
                    kept.Remove(oldest, out var gone);
                    File.Delete(gone!.File.Path);
                }
            }

            return file;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            throw new RequestError(
                ErrorCode.Unavailable,
                "The file took too long to make, or the server is being stopped. Ask again in a minute."
            )
            {
                RetryAfter = TimeSpan.FromMinutes(1),
            };
        }
        finally
        {
            lock (gate)
            {
                making.Remove(key);
            }
        }
    }

    private async Task<PublishedFile> MakeAsync(
        DatasetKind kind,
        int release,
        SiteAddress site,
        CancellationToken cancellationToken
    )
    {
        var path = Path.Combine(FindFolder(), $"{Guid.NewGuid():N}.{kind.Extension}");
        try
        {
            if (kind == DatasetKind.Sqlite)
            {
                await availability.UseAsync(
                    async token =>
                    {
                        await sqlite.WriteSqliteAsync(release, path, token);
                        return true;
                    },
                    cancellationToken
                );
            }
            else
            {
                await using var output = File.Create(path);
                await WriteTablesAsync(kind, release, site, output, cancellationToken);
            }

            await using var written = File.OpenRead(path);
            disk.Works();
            return new PublishedFile(
                path,
                release,
                written.Length,
                await SHA256.HashDataAsync(written, cancellationToken)
            );
        }
        catch (Exception exception)
        {
            File.Delete(path);
            if (DiskAvailability.IsFault(exception))
            {
                throw CannotWrite(exception);
            }

            throw;
        }
    }

    private string FindFolder()
    {
        try
        {
            // Whoever tidies up among temporary files may have taken it.
            return Directory.CreateDirectory(folder.Value.FullName).FullName;
        }
        catch (Exception exception) when (DiskAvailability.IsFault(exception))
        {
            throw CannotWrite(exception);
        }
    }

    private RequestError CannotWrite(Exception exception)
    {
        disk.Report(
            $"Files of the data set cannot be written to {options.Folder ?? Path.GetTempPath()}; another folder is set by Datasets__Folder. {exception.Message}"
        );
        return new RequestError(
            ErrorCode.Unavailable,
            "The file cannot be made at present: the server has no room for it. Ask again later, or ask for the values as /q/HASH.csv."
        )
        {
            RetryAfter = TimeSpan.FromMinutes(1),
        };
    }

    private async Task WriteTablesAsync(
        DatasetKind kind,
        int release,
        SiteAddress site,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        if (kind == DatasetKind.Zip)
        {
            var files = DatasetTables.All.Select(table => new TableFile(
                table.Name,
                table.Description,
                async token =>
                {
                    var (export, answer) = await OpenAsync(table.Query, release, site, new CsvFormat(), token);
                    return (export, answer);
                }
            ));
            await new TablesZip(new CsvFormat()).WriteAsync([.. files], output, cancellationToken);
            return;
        }

        var format = new ParquetFormat();
        var (values, reading) = await OpenAsync(DatasetTables.Observations, release, site, format, cancellationToken);
        await using (reading)
        {
            await format.WriteAsync(values, output, cancellationToken);
        }
    }

    private async Task<(Export Export, TableAnswer Reading)> OpenAsync(
        string query,
        int release,
        SiteAddress site,
        IExportFormat format,
        CancellationToken cancellationToken
    )
    {
        var question = new NamedQuestion(
            "dataset",
            new TableQuestion(query, null, null) { Release = release, IsWithinTurn = true },
            "{}",
            []
        );
        var answer = await tables.OpenAsync(question.Question, cancellationToken);
        try
        {
            var (subject, catalogue) = ExportSubjects.Describe(
                answer,
                question,
                new ExportAddresses(site, question, ExportParameters.Default.Language),
                ExportParameters.Default
            );
            return (
                new Export
                {
                    Table = answer.Table,
                    Subject = subject with
                    {
                        Title = subject.Dataset,
                        Address = name =>
                            $"{site.Home}/{(name.StartsWith("dataset.", StringComparison.Ordinal) ? name : $"dataset.{name}")}?release={release}",
                    },
                    Catalogue = catalogue,
                    Options = ExportOptions.DefaultOf(format),
                    Language = ExportLanguages.Tag(ExportParameters.Default.Language),
                },
                answer
            );
        }
        catch
        {
            await answer.DisposeAsync();
            throw;
        }
    }

    /// <param name="File">The file.</param>
    /// <param name="LastUse">Counts up with each use.</param>
    private sealed record Kept(PublishedFile File, long LastUse);
}
