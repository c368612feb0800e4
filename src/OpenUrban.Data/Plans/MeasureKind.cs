using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>What a measure is part of.</summary>
public enum MeasureKind
{
    /// <summary>A measure under an action.</summary>
    Measure,

    /// <summary>A measure of how the plan as a whole is carried out; it has no parts.</summary>
    Implementation,
}
