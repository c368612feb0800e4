using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>Where a goal stands among the goals of its plan.</summary>
public enum GoalKind
{
    /// <summary>The one overall goal of a plan.</summary>
    Overall,

    /// <summary>A goal that is part of the overall goal.</summary>
    SubGoal,
}
