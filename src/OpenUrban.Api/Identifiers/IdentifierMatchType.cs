using OpenUrban.Data.Identifiers;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Identifiers;

internal sealed class IdentifierMatchType : EnumType<IdentifierMatch>;
