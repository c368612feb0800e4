using GraphQL.Types;
using OpenUrban.Data.Search;

namespace OpenUrban.Api.Search;

internal sealed class SearchKindType : EnumerationGraphType<SearchKind>;

internal sealed class SearchFieldType : EnumerationGraphType<SearchField>;
