using GraphQL.Types;
using OpenUrban.Api.Plans;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressMethodType : EnumerationGraphType<ProgressMethod>;

internal sealed class ProgressStatusType : EnumerationGraphType<ProgressStatus>;

internal sealed class ProgressReasonType : EnumerationGraphType<ProgressReason>;

internal sealed class TargetPropertyType : EnumerationGraphType<TargetProperty>;
