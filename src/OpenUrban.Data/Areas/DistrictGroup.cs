namespace OpenUrban.Data.Areas;

/// <summary>The three groups in which the 2020 census reported the districts.</summary>
public enum DistrictGroup
{
    /// <summary>The seven districts of the central city.</summary>
    UrbanCore,

    /// <summary>The eight suburban districts.</summary>
    Suburban,

    /// <summary>Pudong, partly urban and partly suburban, which is reported on its own.</summary>
    UrbanSuburban,
}
