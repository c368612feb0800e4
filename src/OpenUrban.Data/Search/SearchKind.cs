namespace OpenUrban.Data.Search;

/// <summary>Kinds of thing that can be searched for. Results that match equally well come in this order.</summary>
public enum SearchKind
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>Several countries together.</summary>
    Region,

    /// <summary>Provinces and autonomous regions.</summary>
    Province,

    /// <summary>Cities of province or prefecture rank.</summary>
    City,

    /// <summary>The present districts.</summary>
    District,

    /// <summary>Areas that a level of administration, a statistical office or a plan puts together.</summary>
    Group,

    /// <summary>Places or kinds of place that the plan names and that are no administrative unit.</summary>
    Zone,

    /// <summary>What is measured.</summary>
    Indicator,

    /// <summary>Subjects under which indicators are listed.</summary>
    Topic,

    /// <summary>Plans.</summary>
    Plan,

    /// <summary>Principles of plans.</summary>
    Principle,

    /// <summary>Goals of plans.</summary>
    Goal,

    /// <summary>Actions of plans.</summary>
    Action,

    /// <summary>Measures of plans.</summary>
    Measure,

    /// <summary>What measures consist of.</summary>
    MeasurePart,

    /// <summary>Targets of plans, as they now stand.</summary>
    Target,

    /// <summary>Where figures or wordings were read.</summary>
    Source,

    /// <summary>Units of measurement.</summary>
    Unit,

    /// <summary>Earlier editions of series.</summary>
    Vintage,
}
