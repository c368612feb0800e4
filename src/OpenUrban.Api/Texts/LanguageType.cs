using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Texts;

internal sealed class LanguageType : EnumType<Language>;
