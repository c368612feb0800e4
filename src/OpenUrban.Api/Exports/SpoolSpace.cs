using Microsoft.Win32.SafeHandles;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Exports;

/// <summary>The room that exports have on the disk while their clients read: all of them so much, and those of each client.</summary>
internal sealed class SpoolSpace(SpoolOptions options)
{
    private const long Megabyte = 1024 * 1024;

    private static readonly object Uncounted = new();

    private readonly Lock gate = new();
    private readonly Dictionary<object, long> shares = [];
    private long taken;

    /// <summary>Bytes that wait on the disk.</summary>
    public long Taken => Interlocked.Read(ref taken);

    public TimeSpan MaximumWait => options.MaximumWait;

    /// <summary>A file that nobody else sees, and that is gone with the process, whatever ends it.</summary>
    /// <exception cref="RequestError">There can be none.</exception>
    public SafeFileHandle Open()
    {
        try
        {
            var folder = options.Folder is { } path ? Directory.CreateDirectory(path).FullName : Path.GetTempPath();
            var file = Path.Combine(folder, $"openurban-export-{Guid.NewGuid():N}");
            var handle = File.OpenHandle(
                file,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.Delete,
                FileOptions.DeleteOnClose | FileOptions.Asynchronous
            );
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(file);
            }

            return handle;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestError(
                ErrorCode.Unavailable,
                "The server has no place for large files at present. Ask for less, or again in a minute."
            )
            {
                RetryAfter = TimeSpan.FromMinutes(1),
            };
        }
    }

    /// <summary>Takes room for so many bytes; false when there is none.</summary>
    public bool TryTake(object? client, int bytes)
    {
        lock (gate)
        {
            var share = shares.GetValueOrDefault(client ?? Uncounted);
            if (
                taken + bytes > options.MaximumMegabytes * Megabyte
                || (client is not null && share + bytes > options.MegabytesPerClient * Megabyte)
            )
            {
                return false;
            }

            shares[client ?? Uncounted] = share + bytes;
            taken += bytes;
            return true;
        }
    }

    public void Give(object? client, long bytes)
    {
        lock (gate)
        {
            taken -= bytes;
            var rest = shares.GetValueOrDefault(client ?? Uncounted) - bytes;
            if (rest > 0)
            {
                shares[client ?? Uncounted] = rest;
            }
            else
            {
                shares.Remove(client ?? Uncounted);
            }
        }
    }
}
