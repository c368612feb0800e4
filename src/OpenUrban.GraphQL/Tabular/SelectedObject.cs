using GraphQL.Types;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>What a question selects of an object: its fields in order, each name once.</summary>
internal sealed class SelectedObject(IGraphType type)
{
    public IGraphType Type => type;

    public List<SelectedField> Fields { get; } = [];

    /// <summary>Further fields of objects that are of a certain type.</summary>
    public List<SelectedObject> Branches { get; } = [];

    /// <summary>The object whose branch it is.</summary>
    public SelectedObject? Trunk { get; init; }

    /// <summary>The field that has this name in the answer, also of an object whose branch it is.</summary>
    public SelectedField? Find(string key) => Fields.Find(f => f.Key == key) ?? Trunk?.Find(key);

    /// <summary>Its fields and those of its branches, in order.</summary>
    public IEnumerable<SelectedField> AllFields => Fields.Concat(Branches.SelectMany(b => b.AllFields));

    /// <summary>The fields for objects of a type, which are added to.</summary>
    public SelectedObject Branch(IGraphType condition)
    {
        if (Branches.Find(b => b.Type == condition) is not { } branch)
        {
            Branches.Add(branch = new SelectedObject(condition) { Trunk = this });
        }

        return branch;
    }
}
