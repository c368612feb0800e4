using GraphQL.Types;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorDirectionType : EnumerationGraphType<IndicatorDirection>;
