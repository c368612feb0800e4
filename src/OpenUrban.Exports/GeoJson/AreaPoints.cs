using System.Text.Json.Nodes;

namespace OpenUrban.Exports.GeoJson;

/// <summary>Where areas are, as geometries that are written as they stand.</summary>
internal sealed class AreaPoints(ICatalogue catalogue)
{
    private readonly Dictionary<string, byte[]?> points = [];

    /// <summary>Null for an area that is none, or of which nobody knows where it is.</summary>
    public byte[]? Of(string? code)
    {
        if (code is null)
        {
            return null;
        }

        if (!points.TryGetValue(code, out var point))
        {
            points[code] = point = catalogue.Area(code) is { Longitude: { } east, Latitude: { } north }
                ? Point(east, north)
                : null;
        }

        return point;
    }

    /// <summary>Longitude before latitude (RFC 7946, section 3.1.1).</summary>
    private static byte[] Point(double east, double north) =>
        new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(east, north) }.ToBytes();
}
