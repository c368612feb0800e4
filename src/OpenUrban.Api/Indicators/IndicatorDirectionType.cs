using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorDirectionType : EnumType<IndicatorDirection>;
