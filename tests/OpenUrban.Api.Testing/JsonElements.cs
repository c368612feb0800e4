using System.Text.Json;

namespace OpenUrban.Api.Testing;

public static class JsonElements
{
    /// <summary>The value at a path of property names.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.GetProperty(name);
        }

        return element;
    }
}
