using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Areas;

internal sealed class AreaKindType : EnumType<AreaKind>;

internal sealed class ZoneKindType : EnumType<ZoneKind>;

internal sealed class GroupBasisType : EnumType<GroupBasis>;

internal sealed class DistrictGroupType : EnumType<DistrictGroup>;
