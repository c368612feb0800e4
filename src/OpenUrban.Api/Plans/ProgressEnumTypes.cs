using GraphQL.Types;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

internal sealed class ProgressMethodType : EnumerationGraphType<ProgressMethod>;

internal sealed class ProgressStatusType : EnumerationGraphType<ProgressStatus>;

internal sealed class ProgressReasonType : EnumerationGraphType<ProgressReason>;

internal sealed class TargetPropertyType : EnumerationGraphType<TargetProperty>;
