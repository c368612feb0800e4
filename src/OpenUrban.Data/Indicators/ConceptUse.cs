using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Indicators;

/// <summary>Whether a transform may take a figure of one member of a concept for another's.</summary>
public enum ConceptUse
{
    /// <summary>It may.</summary>
    Yes,

    /// <summary>For shares of the parent area only.</summary>
    ShareOnly,

    /// <summary>It may not.</summary>
    No,
}
