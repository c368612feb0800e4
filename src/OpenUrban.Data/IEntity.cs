namespace OpenUrban.Data;

/// <summary>What can be addressed by a code that stays the same from release to release.</summary>
public interface IEntity
{
    /// <summary>Key inside one database. It is never published: two databases may number differently.</summary>
    int Id { get; set; }

    string Code { get; }
}
