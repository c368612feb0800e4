using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports.GeoJson;

/// <summary>Where areas are, as geometries that are written as they stand.</summary>
internal sealed class AreaPoints(ICatalogue catalogue)
{
    private readonly CodeTable<byte[]?> points = new(code =>
        catalogue.Area(code) is { Longitude: { } east, Latitude: { } north } ? Point(east, north) : null
    );

    /// <summary>Null for an area that is none, or of which nobody knows where it is.</summary>
    /// <param name="code">Its code in UTF-8.</param>
    public byte[]? Of(ReadOnlySpan<byte> code) => points[code];

    /// <summary>Longitude before latitude (RFC 7946, section 3.1.1).</summary>
    private static byte[] Point(double east, double north) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(east, north) }
        );
}
