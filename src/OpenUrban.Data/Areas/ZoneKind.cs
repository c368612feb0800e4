namespace OpenUrban.Data.Areas;

/// <summary>Kinds of zone, normalised from the reading of the plan.</summary>
public enum ZoneKind
{
    /// <summary>A kind of place and not one place, such as the suburbs or the market towns.</summary>
    ZoneType,

    /// <summary>Several places named together, such as the five new towns.</summary>
    ZoneGroup,

    /// <summary>A new town.</summary>
    NewTown,

    /// <summary>An area that carries a national strategy.</summary>
    StrategicZone,

    /// <summary>An area for science and innovation.</summary>
    ScienceZone,

    /// <summary>An area set aside for one urban function.</summary>
    FunctionArea,

    /// <summary>An area whose industry or land use is being turned over.</summary>
    TransformationArea,

    /// <summary>A region that reaches beyond the city.</summary>
    CrossBorderRegion,

    /// <summary>A zone with a common administration across the city's border.</summary>
    CrossBorderZone,

    /// <summary>A railway or metro line across the city's border.</summary>
    CrossBorderLine,
}
