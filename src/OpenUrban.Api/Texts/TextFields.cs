using GraphQL;
using GraphQL.Types;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Texts;

/// <summary>Fields with a text that exists in all languages.</summary>
internal static class TextFields
{
    public static void Text<TSource>(
        this ComplexGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, LocalizedText> text
    ) => Add<NonNullGraphType<StringGraphType>, TSource>(type, name, description, text);

    /// <summary>A text that not every object has.</summary>
    public static void OptionalText<TSource>(
        this ComplexGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, LocalizedText?> text
    ) => Add<StringGraphType, TSource>(type, name, $"{description} Null when there is none.", text);

    /// <summary>The language the client asked for.</summary>
    public static Language Language(this IResolveFieldContext context) =>
        context.GetArgument("language", OpenUrban.Data.Texts.Language.En);

    /// <summary>Adds the argument language.</summary>
    public static QueryArgument LanguageArgument() =>
        new QueryArgument<NonNullGraphType<LanguageType>>
        {
            Name = "language",
            Description = "Language of the text.",
            DefaultValue = OpenUrban.Data.Texts.Language.En,
        };

    private static void Add<TGraphType, TSource>(
        ComplexGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, LocalizedText?> text
    )
        where TGraphType : IGraphType
    {
        var field = type.AddField(
            new FieldType
            {
                Name = name,
                Description = description,
                Type = typeof(TGraphType),
                Arguments = new QueryArguments(LanguageArgument()),
            }
        );
        field.WriteText<TSource>((source, language) => text(source)?.In(language));
    }

    /// <summary>Writes a field with a text in the language that its argument names.</summary>
    public static void WriteText<TRow>(this FieldType field, Func<TRow, Language, string?> text) =>
        field.WriteWith<TRow>(selection => new TextWriter<TRow>(
            text,
            selection.Bind(context => context.Language()),
            selection.Writer<string?>()
        ));

    private sealed class TextWriter<TRow>(
        Func<TRow, Language, string?> text,
        BoundArgument<Language> language,
        ValueWriter<string?> value
    ) : FieldWriter<TRow>
    {
        public override void Write(OperationWriter writer, TRow source) =>
            value.Write(writer, text(source, language.Get(writer)));
    }
}
