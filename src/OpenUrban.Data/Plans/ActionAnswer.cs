using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Plans;

/// <summary>That an action of the city's plan answers one of the national plan.</summary>
public sealed class ActionAnswer
{
    /// <summary>The action that is answered.</summary>
    public int ActionId { get; set; }

    public PlanAction? Action { get; set; }

    /// <summary>The action that answers it.</summary>
    public int AnswerId { get; set; }

    public PlanAction? Answer { get; set; }

    public required Basis Basis { get; set; }
}

internal sealed class ActionAnswerMap : IEntityTypeConfiguration<ActionAnswer>
{
    public void Configure(EntityTypeBuilder<ActionAnswer> builder)
    {
        builder.ToTable("ActionAnswers").HasKey(l => new { l.ActionId, l.AnswerId });
        builder.HasOne(l => l.Action).WithMany(a => a.AnsweredBy).HasForeignKey(l => l.ActionId);
        builder.HasOne(l => l.Answer).WithMany(a => a.Answers).HasForeignKey(l => l.AnswerId);
    }
}
