using GraphQL.Types;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Texts;

internal sealed class LanguageType : EnumerationGraphType<Language>;
