namespace OpenUrban.GraphQL;

/// <summary>Graph types that no field names: the object types behind interfaces.</summary>
public interface IGraphTypeSet
{
    IEnumerable<Type> Types { get; }
}
