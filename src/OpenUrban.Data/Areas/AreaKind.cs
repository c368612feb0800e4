namespace OpenUrban.Data.Areas;

/// <summary>Kinds of area.</summary>
public enum AreaKind
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>A province or autonomous region: a first-level part of the country that is no city.</summary>
    Province,

    /// <summary>A city of province or prefecture rank.</summary>
    City,

    /// <summary>One of the present districts of a city.</summary>
    District,

    /// <summary>Several countries together, as a statistical office groups them.</summary>
    Region,

    /// <summary>Areas that a statistical office, a plan or a level of administration puts together. It has no values of its own.</summary>
    Group,

    /// <summary>A place or kind of place that the plan names and that is no administrative unit.</summary>
    Zone,
}
