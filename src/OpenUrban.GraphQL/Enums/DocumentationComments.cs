using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml;

namespace OpenUrban.GraphQL.Enums;

/// <summary>
/// The summaries of an assembly's types and their members, from the file that the compiler writes beside it. The engine can
/// read them as well, a query of the whole file for each of them, which takes a twentieth of the start.
/// </summary>
internal sealed class DocumentationComments
{
    private static readonly ConcurrentDictionary<Assembly, DocumentationComments> read = new();

    private readonly Dictionary<string, string> summaries = [];

    /// <param name="file">The file; without it nothing is described.</param>
    private DocumentationComments(string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        using var xml = XmlReader.Create(file);
        while (xml.ReadToFollowing("member"))
        {
            // C# writes T: before types and F: before fields, which members of enumerations are.
            if (xml.GetAttribute("name") is not ['T' or 'F', ':', ..] name)
            {
                continue;
            }

            using var member = xml.ReadSubtree();
            if (member.ReadToDescendant("summary"))
            {
                summaries[name] = TextOf(member);
            }
        }
    }

    public static DocumentationComments Of(Assembly assembly) =>
        read.GetOrAdd(assembly, a => new DocumentationComments(Path.ChangeExtension(a.Location, ".xml")));

    public string? OfType(Type type) => summaries.GetValueOrDefault($"T:{NameOf(type)}");

    public string? OfMember(Type type, string name) => summaries.GetValueOrDefault($"F:{NameOf(type)}.{name}");

    /// <summary>As C# writes it there: a type within another one stands behind a point.</summary>
    private static string? NameOf(Type type) => type.FullName?.Replace('+', '.');

    /// <summary>The text of an element and of those in it.</summary>
    private static string TextOf(XmlReader element)
    {
        var text = new StringBuilder();
        using var inner = element.ReadSubtree();
        while (inner.Read())
        {
            text.Append(inner.Value);
        }

        return text.ToString().Trim();
    }
}
