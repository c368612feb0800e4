namespace OpenUrban.Data;

/// <summary>An entity that the data files describe or an import has created. Each leaves what is the other's alone.</summary>
public interface IImportable : IEntity
{
    /// <summary>Whether an import has created it. One that the data files come to describe is theirs from then on.</summary>
    bool IsImported { get; set; }
}
