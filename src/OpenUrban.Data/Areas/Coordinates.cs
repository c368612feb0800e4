namespace OpenUrban.Data.Areas;

/// <summary>A point in degrees. The property that holds it says which datum it is in.</summary>
public sealed record Coordinates
{
    /// <summary>Degrees east, -180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>Degrees north, -90 to 90.</summary>
    public required double Latitude { get; init; }
}
