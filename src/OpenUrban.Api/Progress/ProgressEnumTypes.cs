using OpenUrban.GraphQL.Enums;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressMethodType : EnumType<ProgressMethod>;

internal sealed class ProgressStatusType : EnumType<ProgressStatus>;

internal sealed class ProgressReasonType : EnumType<ProgressReason>;
