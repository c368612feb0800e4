using OpenUrban.Data.Texts;

namespace OpenUrban.Data;

/// <summary>An entity with a name in three languages.</summary>
public interface INamedEntity : IEntity
{
    LocalizedText Name { get; }
}
