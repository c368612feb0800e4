using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Indicators;

/// <summary>A subject under which indicators are listed.</summary>
public sealed class Topic : INamedEntity, IImportable
{
    public int Id { get; set; }

    public required string Code { get; set; }

    /// <inheritdoc />
    public bool IsImported { get; set; }

    public required LocalizedText Name { get; set; }
}

internal sealed class TopicMap : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("Topics").HasEntityKey();
        builder.ComplexProperty(t => t.Name);
    }
}
