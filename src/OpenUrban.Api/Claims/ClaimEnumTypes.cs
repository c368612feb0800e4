using OpenUrban.GraphQL.Enums;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

internal sealed class ClaimDiagnosisType : EnumType<ClaimDiagnosis>;

internal sealed class ClaimFitType : EnumType<ClaimFit>;

internal sealed class ClaimSurenessType : EnumType<ClaimSureness>;

internal sealed class LeftOutReasonType : EnumType<LeftOutReason>;
