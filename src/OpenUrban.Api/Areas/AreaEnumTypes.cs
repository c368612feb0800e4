using GraphQL.Types;
using OpenUrban.Data.Areas;

namespace OpenUrban.Api.Areas;

internal sealed class AreaKindType : EnumerationGraphType<AreaKind>;

internal sealed class ZoneKindType : EnumerationGraphType<ZoneKind>;

internal sealed class DistrictGroupType : EnumerationGraphType<DistrictGroup>;
