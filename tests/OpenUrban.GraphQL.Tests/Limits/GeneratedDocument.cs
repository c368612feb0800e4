using CsCheck;

namespace OpenUrban.GraphQL.Tests.Limits;

/// <summary>A document of any shape.</summary>
/// <param name="Tokens">Its tokens, and a <see cref="Place"/> wherever a description may stand.</param>
internal sealed record GeneratedDocument(IReadOnlyList<string> Tokens)
{
    /// <summary>Stands for a description that may be there.</summary>
    public const string Place = "";

    private static readonly Gen<string> Names = Gen.OneOf("a", "code", "query", "fragment", "mutation", "on_", "_1");

    private static readonly Gen<string> Values = Gen.OneOf(
        "1",
        "-0.5e3",
        "true",
        "null",
        "ENUM",
        "\"\"",
        "\"query\"",
        "\"# no comment\"",
        "\"\\\"\\\\\\u0041\\uD83D\\uDE00\"",
        "\"\"\"block \\d # \\\"\"\"\n  \"\"\"",
        "[]",
        "[\"x\",\"y\"]",
        "{a:\"x\"}",
        "\"浦东\""
    );

    private static readonly Gen<string[]> Arguments = Gen.Select(
        Names.Select(Values, (name, value) => new[] { name, ":", value }).Array[0, 2],
        a => a.Length == 0 ? [] : (string[])["(", .. a.SelectMany(t => t), ")"]
    );

    private static readonly Gen<string[]> Directives = Names
        .Select(Arguments, (name, arguments) => (string[])["@", name, .. arguments])
        .Array[0, 1]
        .Select(d => d.SelectMany(t => t).ToArray());

    private static readonly Gen<string[]> Leaves = Gen.Select(
        Names,
        Arguments,
        Directives,
        (name, arguments, directives) => (string[])[name, .. arguments, .. directives]
    );

    private static readonly Gen<string[]> Selections = Gen.Select(Leaves.Array[1, 3], Leaves.Array[0, 2], Names)
        .Select(
            (leaves, inner, name) =>
                (string[])
                    [
                        "{",
                        .. leaves.SelectMany(t => t),
                        .. inner.Length == 0
                            ? []
                            : (string[])["...", "on", name, "{", .. inner.SelectMany(t => t), "}"],
                        "}",
                    ]
        );

    private static readonly Gen<string[]> Variables = Gen.Select(Names, Values, Directives, Gen.Bool)
        .Select(
            (name, value, directives, hasDefault) =>
                (string[])
                    [
                        Place,
                        "$",
                        name,
                        ":",
                        "[",
                        "String",
                        "!",
                        "]",
                        .. hasDefault ? (string[])["=", value] : [],
                        .. directives,
                    ]
        )
        .Array[0, 3]
        .Select(v => v.Length == 0 ? [] : (string[])["(", .. v.SelectMany(t => t), ")"]);

    private static readonly Gen<string[]> Definitions = Gen.OneOf(
        Selections,
        Gen.Select(Gen.OneOf("query", "mutation", "subscription"), Names, Variables, Directives, Selections)
            .Select(
                (type, name, variables, directives, selections) =>
                    (string[])[Place, type, name, .. variables, .. directives, .. selections]
            ),
        Gen.Select(Variables, Directives, Selections)
            .Select(
                (variables, directives, selections) =>
                    (string[])[Place, "query", .. variables, .. directives, .. selections]
            ),
        Gen.Select(Names, Directives, Selections)
            .Select(
                (name, directives, selections) =>
                    (string[])[Place, "fragment", name, "on", "T", .. directives, .. selections]
            )
    );

    public static readonly Gen<GeneratedDocument> Any = Definitions
        .Array[1, 4]
        .Select(d => new GeneratedDocument([.. d.SelectMany(t => t)]));

    /// <summary>Without descriptions and comments.</summary>
    public string Plain => string.Join(' ', Tokens.Where(t => t != Place));

    public override string ToString() => Plain;
}
