using OpenUrban.Data.Search;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Search;

internal sealed class SearchKindType : EnumType<SearchKind>;

internal sealed class SearchFieldType : EnumType<SearchField>;
