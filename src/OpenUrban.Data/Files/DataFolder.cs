using System.Security.Cryptography;
using System.Text;

namespace OpenUrban.Data.Files;

/// <summary>The folder of data files: their rows, the codes that they have, and the checksum over all that has been read.</summary>
internal sealed class DataFolder : IDisposable
{
    /// <summary>Files that are no indicator's. For the progress only: the folder holds other files, too.</summary>
    private const int SingleFiles = 33;

    private const int FilesOfAnIndicator = 2;

    private readonly string folder;
    private readonly KeyRegistry codes;
    private readonly IProgress<SeedProgress>? progress;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly HashSet<(Type Type, string Code)> read = [];
    private readonly int fileCount;
    private int filesRead;

    public DataFolder(string folder, KeyRegistry codes, IProgress<SeedProgress>? progress)
    {
        this.folder = folder;
        this.codes = codes;
        this.progress = progress;
        IndicatorFolders = Directory.Exists(folder)
            ? FindIndicatorFolders(folder)
            : throw new DirectoryNotFoundException($"There is no data folder {Path.GetFullPath(folder)}.");
        fileCount = SingleFiles + (FilesOfAnIndicator * IndicatorFolders.Count);
    }

    /// <summary>One an indicator, as a path below the folder.</summary>
    public IReadOnlyList<string> IndicatorFolders { get; }

    public void Dispose() => hash.Dispose();

    /// <summary>SHA-256, in lower-case hexadecimal digits, over the rows of all files that have been read.</summary>
    public string Checksum() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public List<TEntity> Entities<TEntity>(string file, Func<CsvRecord, TEntity> read)
        where TEntity : class, IEntity
    {
        var entities = new List<TEntity>();
        foreach (var row in Rows<TEntity>(file))
        {
            var entity = read(row);
            entity.Id = codes.Find<TEntity>(entity.Code)!.Value;
            entities.Add(entity);
        }

        return entities;
    }

    /// <summary>Rows that have no code of their own; <paramref name="column"/> is the one blamed when a key is repeated.</summary>
    public List<TLink> Links<TLink>(string file, string column, Func<CsvRecord, TLink> read, Func<TLink, object> key)
    {
        var lines = new Dictionary<object, int>();
        var links = new List<TLink>();
        foreach (var row in Rows(file))
        {
            var link = read(row);
            if (!lines.TryAdd(key(link), row.Line))
            {
                throw row.Wrong(column, $"says again what line {lines[key(link)]} says. Remove one of them.");
            }

            links.Add(link);
        }

        return links;
    }

    /// <summary>Rows of entities: their codes become known before the first row is read, so that rows can name later ones.</summary>
    public IReadOnlyList<CsvRecord> Rows<TEntity>(string file)
        where TEntity : class, IEntity
    {
        var rows = Rows(file);
        foreach (var row in rows)
        {
            Register<TEntity>(row);
        }

        return rows;
    }

    public IReadOnlyList<CsvRecord> Rows(string file)
    {
        var rows = CsvFile.Read(folder, file).Rows;
        Take(file, rows);
        return rows;
    }

    public CsvRecord Properties(string file)
    {
        var row = CsvFile.ReadProperties(folder, file);
        Take(file, [row]);
        return row;
    }

    public int Register<TEntity>(CsvRecord row)
        where TEntity : class, IEntity
    {
        var code = row.Required("code");
        return read.Add((typeof(TEntity), code))
            ? codes.Register<TEntity>(code)
            : throw row.Wrong("code", $"{code} stands twice.");
    }

    public int Reference<TEntity>(CsvRecord row, string column)
        where TEntity : class, IEntity =>
        OptionalReference<TEntity>(row, column) ?? throw row.Wrong(column, "is empty but required.");

    /// <summary>The key of a code, whether the files have it or an earlier release alone.</summary>
    public int? Find<TEntity>(string code)
        where TEntity : class, IEntity => codes.Find<TEntity>(code);

    /// <summary>The key of a code that has been read; null for every other one.</summary>
    public int? FindRead<TEntity>(string code)
        where TEntity : class, IEntity => read.Contains((typeof(TEntity), code)) ? codes.Find<TEntity>(code) : null;

    /// <summary>Only codes of the files count: a code that merely an earlier release had is not known.</summary>
    public int? OptionalReference<TEntity>(CsvRecord row, string column)
        where TEntity : class, IEntity =>
        row.Optional(column) is not { } code
            ? null
            : FindRead<TEntity>(code)
                ?? throw row.Wrong(
                    column,
                    $"there is no {typeof(TEntity).Name} with the code {code} in the data files."
                );

    /// <summary>Takes rows into the checksum: file by file, rows and columns in a fixed order, so that layout does not count.</summary>
    private void Take(string file, IReadOnlyList<CsvRecord> rows)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
        foreach (var line in rows.Select(row => string.Join('\u001f', row.Canonical)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }

        filesRead++;
        progress?.Report(new SeedProgress(SeedProgress.Reading, filesRead, Math.Max(fileCount, filesRead)));
    }

    private static List<string> FindIndicatorFolders(string folder)
    {
        var indicators = Path.Combine(folder, "indicators");
        return Directory.Exists(indicators)
            ? Directory
                .EnumerateDirectories(indicators)
                .Select(path => $"indicators/{Path.GetFileName(path)}")
                .Order(StringComparer.Ordinal)
                .ToList()
            : throw new SeedFileException("indicators", 1, null, "the folder is missing.");
    }
}
